import { GenesisError } from '@genesis/core/domain/genesis-error'
import { DEFAULT_LOCALE } from '@genesis/core/domain/locale'
import { DEFAULT_OPTIONS } from '@genesis/core/domain/options'
import { initTRPC } from '@trpc/server'
import type { Context } from './context.ts'
import { clientBody, errorShape, toGenesisError, toTrpcError } from './error-format.ts'
import { requestScope } from './request-scope.ts'

const t = initTRPC.context<Context>().create({
  isDev: false,
  sse: {
    ping: { enabled: true, intervalMs: DEFAULT_OPTIONS.ssePingMs },
    client: { reconnectAfterInactivityMs: DEFAULT_OPTIONS.sseReconnectAfterMs },
  },
  errorFormatter: ({ error, input, path, ctx }) => {
    const { locale, requestId } = ctx ?? requestScope.getStore() ?? { locale: DEFAULT_LOCALE, requestId: '' }
    const known = toGenesisError(error, { input, path, locale })
    return errorShape(known, clientBody(known, locale, requestId), path)
  },
})

export const { router } = t

/** Turns what a use case throws into tRPC's terms, so that the HTTP status is that of the table. */
const translated = t.procedure.use(async ({ next }) => {
  const result = await next()
  if (!result.ok && result.error.cause instanceof GenesisError) throw toTrpcError(result.error.cause)
  return result
})

/** A procedure for a known user. There is no other kind: identity comes from the bearer token alone. */
export const procedure = translated.use(async ({ ctx, next }) => {
  const { userId } = await ctx.authenticate()
  return next({ ctx: { ...ctx, userId } })
})
