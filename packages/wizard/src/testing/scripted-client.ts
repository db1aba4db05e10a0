import type { AppRouter } from '@genesis/api/router'
import { createTRPCClient, TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import type { Locale } from '@genesis/core/domain/locale'
import type { Preset } from '@genesis/core/domain/preset'
import { ApiError } from '../session/genesis-api.ts'
import type { GenesisClient } from '../transport/trpc-api.ts'
import type { ScriptedReads } from './scenario.ts'

/** A client whose cached reads a scripted Genesis answers. */
export function scriptedClient(api: ScriptedReads): GenesisClient {
  return createTRPCClient<AppRouter>({ links: [linkOver(api)] })
}

function linkOver(api: ScriptedReads): TRPCLink<AppRouter> {
  return () =>
    ({ op: { path, input } }) =>
      observable((observer) => {
        answer(api, path, input).then(
          (data) => {
            observer.next({ result: { type: 'data', data } })
            observer.complete()
          },
          (error: unknown) => observer.error(asClientError(error)),
        )
      })
}

function answer(api: ScriptedReads, path: string, input: unknown): Promise<unknown> {
  if (path === 'catalog.get') return api.catalog((input as { locale: Locale }).locale) // what the procedure takes
  if (path === 'brief.estimate') return api.estimate((input as { preset: Preset }).preset) // likewise
  return Promise.reject(new Error(`nothing scripted answers ${path}`))
}

/** As the server's own error would arrive. */
function asClientError(error: unknown): TRPCClientError<AppRouter> {
  const cause = error instanceof Error ? error : new Error(String(error))
  if (!(error instanceof ApiError) || !error.body) return TRPCClientError.from(cause)
  const data = { code: 'SCRIPTED', httpStatus: error.status, genesis: error.body }
  return TRPCClientError.from({ error: { code: -32_000, message: error.body.message, data } } as never) // the wire's shape
}
