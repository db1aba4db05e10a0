import { GenesisError } from '@genesis/core/domain/genesis-error'
import { type Locale, negotiateLocale } from '@genesis/core/domain/locale'
import type { GenesisOptions } from '@genesis/core/domain/options'
import type { Services } from '@genesis/core/services/services'

/** What the border stands on; built once, by the app that serves it. */
export type ApiDeps = {
  services: Services
  /** The user a bearer token stands for; rejects with `GENESIS_UNAUTHENTICATED`. */
  verifyToken: (token: string) => Promise<{ userId: string }>
  requestId: () => string
  options: Pick<
    GenesisOptions,
    'bodyBytes' | 'batchCalls' | 'jsonDepth' | 'ssePingMs' | 'sseReconnectAfterMs' | 'startsPerMinute'
  >
  /** Aborted when the process is told to stop: streams end without a word, so that clients reconnect elsewhere. */
  draining: AbortSignal
  log: ApiLog
}

export interface ApiLog {
  warn(fields: Record<string, unknown>, message: string): void
  error(fields: Record<string, unknown>, message: string): void
}

/** What a procedure knows of its request. */
export type Context = {
  services: Services
  requestId: string
  locale: Locale
  resHeaders: Headers
  draining: AbortSignal
  options: ApiDeps['options']
  /** The caller; verified once a request, whatever the number of calls in it. */
  authenticate: () => Promise<{ userId: string }>
}

/** The context of one request. */
export function createContext(deps: ApiDeps, request: Request, resHeaders: Headers): Context {
  let caller: Promise<{ userId: string }> | undefined
  return {
    services: deps.services,
    requestId: resHeaders.get('x-request-id') ?? deps.requestId(),
    locale: negotiateLocale(request.headers.get('accept-language') ?? undefined),
    resHeaders,
    draining: deps.draining,
    options: deps.options,
    authenticate: () => {
      caller ??= authenticate(deps, request.headers.get('authorization'))
      return caller
    },
  }
}

async function authenticate(deps: ApiDeps, header: string | null): Promise<{ userId: string }> {
  const token = /^Bearer ([^\s]+)$/i.exec(header ?? '')?.[1]
  if (!token) throw new GenesisError('GENESIS_UNAUTHENTICATED')
  return deps.verifyToken(token)
}
