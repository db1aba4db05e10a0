import type { AppRouter } from '@genesis/api/router'
import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client'
import type { GenesisApi, WatchHandlers } from '../session/genesis-api.ts'
import { toApiError } from './api-error.ts'
import { type Access, authorisedFetch, type Fetch } from './authorised-fetch.ts'
import { loadEventStream } from './load-event-stream.ts'
import { type GetToken, userKeyOf } from './token-source.ts'

/** The calls of Genesis, typed by its router. */
export type GenesisClient = TRPCClient<AppRouter>

/** A way to Genesis for one user. */
export type Transport = {
  api: GenesisApi
  /** The same way for reads that are cached. */
  client: GenesisClient
  /** Whose token `getToken` gives; undefined when it does not say. */
  userKey: () => Promise<string | undefined>
}

export type TransportOptions = {
  /** Where Genesis is, without `/trpc`. Nothing else is ever asked. */
  baseUrl: string
  getToken: GetToken
  /** The language refusals speak; read at each request. */
  locale: () => string
  fetch?: Fetch | undefined
  /** A call without an answer by then has none. Milliseconds. */
  timeoutMs?: number | undefined
}

/** The API takes ten calls in a batch. */
const MAX_CALLS = 10
const TIMEOUT_MS = 20_000

/** Looked up at each call: a host may put its own in place at any time. */
const pageFetch: Fetch = (input, { signal = null, ...init } = {}) => globalThis.fetch(input, { ...init, signal })

/** Genesis over tRPC: calls in batches, streams through a fetch-based EventSource that is loaded with the first one. */
export function createTransport(options: TransportOptions): Transport {
  const { getToken, locale, timeoutMs = TIMEOUT_MS } = options
  const url = `${options.baseUrl.replace(/\/+$/, '')}/trpc`
  const access: Access = { getToken, locale, fetch: options.fetch ?? pageFetch }
  const link = httpBatchLink<AppRouter>({ url, fetch: authorisedFetch(access, timeoutMs), maxItems: MAX_CALLS })
  const client = createTRPCClient<AppRouter>({ links: [link] })
  return { api: apiOver(client, streamOver(access, url)), client, userKey: () => userKeyOf(getToken) }
}

function apiOver(client: GenesisClient, watch: GenesisApi['watch']): GenesisApi {
  return {
    watch,
    start: (request) => answered(client.brief.start.mutate(request)),
    status: (briefId) => answered(client.brief.status.query({ briefId })),
    brief: (briefId) => answered(client.brief.get.query({ briefId })),
    cancel: (briefId) => answered(client.brief.cancel.mutate({ briefId })),
    quota: () => answered(client.quota.get.query()),
    draft: () => answered(client.draft.get.query()),
    saveDraft: (draft) => answered(client.draft.save.mutate(draft)),
    deleteDraft: async () => void (await answered(client.draft.delete.mutate())),
  }
}

async function answered<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    throw toApiError(error)
  }
}

function streamOver(access: Access, url: string): GenesisApi['watch'] {
  return (briefId, lastEventId, handlers: WatchHandlers) => {
    const input = JSON.stringify({ briefId, lastEventId })
    const address = `${url}/brief.watch?input=${encodeURIComponent(input)}`
    let closed = false
    let close = () => {
      closed = true
    }
    loadEventStream().then(
      ({ openEventStream }) => {
        if (!closed) close = openEventStream(access, address, handlers)
      },
      () => closed || handlers.cut(),
    )
    return () => close()
  }
}
