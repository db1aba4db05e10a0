import type { AppRouter } from '@genesis/api/router'
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from '@trpc/client'
import { EventSource } from 'eventsource'
import type { TokenSource } from '../session/token-source.ts'
import { authorisedFetch } from './authorised-fetch.ts'

/** The API takes ten calls in a batch. */
const MAX_CALLS = 10
const PATH = '/trpc'

export type Client = ReturnType<typeof createClient>

/** A client that speaks for one user: calls in batches, streams through a fetch-based EventSource. */
export function createClient(tokens: TokenSource, locale: () => string) {
  const fetch = authorisedFetch(tokens, locale)
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (op) => op.type === 'subscription',
        true: httpSubscriptionLink({ url: PATH, EventSource, eventSourceOptions: { fetch } }),
        false: httpBatchLink({ url: PATH, fetch, maxItems: MAX_CALLS }),
      }),
    ],
  })
}
