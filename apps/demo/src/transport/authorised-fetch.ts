import type { TokenSource } from '../session/token-source.ts'

type Init = Omit<RequestInit, 'signal'> & { signal?: AbortSignal | null | undefined }
type Fetch = (input: RequestInfo | URL, init?: Init) => Promise<Response>

/**
 * `fetch` with the bearer in its header, never in the address, and the language errors are wanted in. A 401 gets one
 * fresh token and one more try.
 */
export function authorisedFetch(tokens: TokenSource, locale: () => string): Fetch {
  return async (input, { signal = null, ...init } = {}) => {
    const send = (token: string) => {
      const headers = new Headers(init.headers)
      headers.set('authorization', `Bearer ${token}`)
      headers.set('accept-language', locale())
      return fetch(input, { ...init, signal, headers })
    }
    const answer = await send(await tokens.get())
    return answer.status === 401 ? send(await tokens.renew()) : answer
  }
}
