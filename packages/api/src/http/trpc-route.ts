import { GENESIS_ERRORS, GenesisError } from '@genesis/core/domain/genesis-error'
import type { TRPCError } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { type ApiDeps, createContext } from '../context.ts'
import { clientBody, errorShape, toGenesisError } from '../error-format.ts'
import { requestScope } from '../request-scope.ts'
import { appRouter } from '../router.ts'
import { guardTrpc } from './guard-trpc.ts'

/** Answers one request below `/trpc`. */
export async function handleTrpc(deps: ApiDeps, request: Request, requestId: string): Promise<Response> {
  const headers = new Headers({ 'x-request-id': requestId })
  const context = createContext(deps, request, headers)
  try {
    const guarded = await guardTrpc(request, deps.options, context.locale)
    return await requestScope.run({ requestId, locale: context.locale }, () =>
      fetchRequestHandler({
        endpoint: '/trpc',
        req: guarded,
        router: appRouter,
        maxBatchSize: deps.options.batchCalls,
        createContext: ({ resHeaders }) => {
          context.resHeaders = resHeaders
          return context
        },
        responseMeta: ({ errors, type }) => ({ headers: answerHeaders(requestId, errors, type === 'subscription') }),
        onError: ({ error, path }) => logError(deps, error, { path, requestId }),
      }),
    )
  } catch (error) {
    const known = toGenesisError(error, { input: undefined, path: undefined, locale: context.locale })
    logError(deps, known, { path: undefined, requestId })
    const shape = errorShape(known, clientBody(known, context.locale, requestId))
    return Response.json(
      { error: shape },
      { status: shape.data.httpStatus, headers: answerHeaders(requestId, [known]) },
    )
  }
}

function answerHeaders(requestId: string, errors: readonly Error[], stream = false): Headers {
  // tRPC sets the headers of a stream itself, `no-transform` and `X-Accel-Buffering: no` among them.
  const headers = new Headers({ 'x-request-id': requestId, ...(stream ? {} : { 'cache-control': 'no-store' }) })
  for (const error of errors) {
    const known = error instanceof GenesisError ? error : error.cause
    const seconds = known instanceof GenesisError ? known.details.retry_after : undefined
    if (known instanceof GenesisError && known.code === 'GENESIS_RATE_LIMITED') {
      headers.set('RateLimit-Policy', `"start";q=${known.details.limit};w=60`)
      headers.set('RateLimit', `"start";r=0;t=${known.details.retry_after}`)
    }
    if (typeof seconds === 'number') headers.set('retry-after', String(seconds))
    else if (known instanceof GenesisError && GENESIS_ERRORS[known.code].httpStatus === 503)
      headers.set('retry-after', '5')
  }
  return headers
}

/** Our own faults with their cause, the caller's without: what they sent stays out of the log. */
function logError(
  deps: ApiDeps,
  error: TRPCError | GenesisError,
  where: { path: string | undefined; requestId: string },
): void {
  const known = toGenesisError(error, { input: undefined, path: where.path, locale: 'fr' })
  const status = GENESIS_ERRORS[known.code].httpStatus
  if (status >= 500) deps.log.error({ ...where, code: known.code, err: known.cause ?? known }, 'request failed')
}
