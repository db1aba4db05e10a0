/** A user's identity token: in memory only, fetched when it is first needed. */
export type TokenSource = {
  get(): Promise<string>
  /** A fresh one, whatever there was. */
  renew(): Promise<string>
  drop(): void
}

/** Keeps one token; callers that come at once share one request. `fetchToken` may reject: the next call tries again. */
export function createTokenSource(fetchToken: () => Promise<string>): TokenSource {
  let current: Promise<string> | undefined
  const get = () => {
    const token = (current ??= fetchToken())
    token.catch(() => {
      if (current === token) current = undefined
    })
    return token
  }
  const drop = () => {
    current = undefined
  }
  return {
    get,
    drop,
    renew: () => {
      drop()
      return get()
    },
  }
}
