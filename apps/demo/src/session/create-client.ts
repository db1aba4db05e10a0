import type { AppRouter } from '@genesis/api/router'
import { createTRPCClient, httpLink } from '@trpc/client'
import type { inferRouterOutputs } from '@trpc/server'
import type { TokenSource } from './token-source.ts'

export type Outputs = inferRouterOutputs<AppRouter>
export type BriefSummary = Outputs['brief']['list']['items'][number]
export type Client = ReturnType<typeof createClient>

/** The dashboard's own way to Genesis, for what stands beside the wizard. A 401 gets one fresh token and one more try. */
export function createClient(tokens: TokenSource, locale: () => string) {
  return createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: '/trpc',
        fetch: async (input, { signal = null, ...init } = {}) => {
          const send = (token: string) => {
            const headers = new Headers(init.headers)
            headers.set('authorization', `Bearer ${token}`)
            headers.set('accept-language', locale())
            return window.fetch(input, { ...init, signal, headers })
          }
          const answer = await send(await tokens.get())
          return answer.status === 401 ? send(await tokens.renew()) : answer
        },
      }),
    ],
  })
}
