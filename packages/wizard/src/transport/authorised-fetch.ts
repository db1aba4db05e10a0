import { authorise, type GetToken } from './token-source.ts'

/** `fetch` as tRPC and EventSource call it. */
export type Fetch = (input: RequestInfo | URL, init?: Init) => Promise<Response>
type Init = Omit<RequestInit, 'signal'> & { signal?: AbortSignal | null | undefined }

export type Access = {
  getToken: GetToken
  /** In which language refusals speak. */
  locale: () => string
  fetch: Fetch
}

/**
 * `fetch` with the bearer in its header and a deadline for all of it: the token, the connection, and the body to its end.
 * A 401 gets one fresh token and one more try; what comes then is the answer.
 */
export function authorisedFetch(access: Access, timeoutMs: number): Fetch {
  return async (input, init = {}) => {
    const send = (fresh: boolean) =>
      withDeadline(timeoutMs, init.signal, async (signal) => {
        const headers = await unlessAborted(signal, authorise(access.getToken, { fresh, locale: access.locale() }))
        for (const [name, value] of new Headers(init.headers)) headers.set(name, value)
        return readOut(await access.fetch(input, { ...init, headers, signal }))
      })
    const answer = await send(false)
    return answer.status === 401 ? send(true) : answer
  }
}

/** The answer with its body read: a body can stall as well as a connection. */
async function readOut(answer: Response): Promise<Response> {
  return new Response(await answer.text(), { status: answer.status, headers: answer.headers })
}

/** Runs `act` with a signal that ends it after `ms`, or when `outer` does. */
async function withDeadline<T>(
  ms: number,
  outer: AbortSignal | null | undefined,
  act: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = new AbortController()
  const end = () => deadline.abort()
  const timer = setTimeout(end, ms)
  outer?.addEventListener('abort', end)
  if (outer?.aborted) end()
  try {
    return await act(deadline.signal)
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', end)
  }
}

/** A host that never gives a token gets no longer than a server that never answers. */
function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new DOMException('ended before an answer', 'AbortError'))
    if (signal.aborted) refuse()
    signal.addEventListener('abort', refuse, { once: true })
    work.then(resolve, reject)
  })
}
