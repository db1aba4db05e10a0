import { errorBody, GENESIS_ERRORS, GenesisError } from '@genesis/core/domain/genesis-error'
import { negotiateLocale } from '@genesis/core/domain/locale'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import type { ApiDeps } from './context.ts'
import { fileRoutes } from './http/file-routes.ts'
import { healthRoutes } from './http/health-routes.ts'
import { handleTrpc } from './http/trpc-route.ts'

export type ApiAppOptions = {
  /** Sites that may call us from a browser, besides our own. */
  corsOrigins: readonly string[]
}

/** The HTTP side of Genesis: tRPC, files, health. The app that serves it adds its own pages. */
export function createApi(deps: ApiDeps, options: ApiAppOptions): Hono {
  const app = new Hono()
  app.onError((error, c) => {
    const requestId = deps.requestId()
    const known = error instanceof GenesisError ? error : new GenesisError('GENESIS_INTERNAL', {}, { cause: error })
    if (known.code === 'GENESIS_INTERNAL') deps.log.error({ requestId, err: error }, 'request failed')
    const body = errorBody(known, negotiateLocale(c.req.header('accept-language')), requestId)
    return Response.json(body, {
      status: GENESIS_ERRORS[known.code].httpStatus,
      headers: { 'x-request-id': requestId },
    })
  })
  app.use(
    '/trpc/*',
    cors({
      origin: [...options.corsOrigins],
      allowMethods: ['GET', 'POST', 'OPTIONS'],
      allowHeaders: [
        'authorization',
        'content-type',
        'last-event-id',
        'accept-language',
        'trpc-accept',
        'x-request-id',
      ],
      exposeHeaders: ['retry-after', 'ratelimit', 'ratelimit-policy', 'x-request-id'],
      maxAge: 600,
    }),
  )
  app.all('/trpc/*', (c) => handleTrpc(deps, c.req.raw, deps.requestId()))
  app.route('/files', fileRoutes(deps))
  app.route('/health', healthRoutes(deps))
  return app
}
