/**
 * Gives the user's bearer token. Asked before each request and each connection; `fresh` after the last one was refused:
 * then a copy kept somewhere will not do. Nothing, when there is none. May reject: that counts as no connection.
 */
export type GetToken = (want: { fresh: boolean }) => Token | Promise<Token>
type Token = string | null | undefined

/** The headers of one request; the token goes nowhere else, and never into an address. */
export async function authorise(getToken: GetToken, want: { fresh: boolean; locale: string }): Promise<Headers> {
  const token = await getToken({ fresh: want.fresh })
  const headers = new Headers({ 'accept-language': want.locale })
  if (token) headers.set('authorization', `Bearer ${token}`)
  return headers
}

/** Whose token it is, as it says itself: the name under which a device keeps answers, and no proof of anything. */
export async function userKeyOf(getToken: GetToken): Promise<string | undefined> {
  const token = await getToken({ fresh: false })
  const claims = claimsOf(token?.split('.')[1] ?? '')
  const user = claims?.sub ?? claims?.user_id
  return typeof user === 'string' || typeof user === 'number' ? String(user) : undefined
}

function claimsOf(part: string): Record<string, unknown> | undefined {
  try {
    const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof claims === 'object' && claims !== null ? { ...claims } : undefined
  } catch {
    return undefined // an opaque token says nothing, and need not
  }
}
