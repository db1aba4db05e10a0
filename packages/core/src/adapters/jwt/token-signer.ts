import { SignJWT } from 'jose'
import type { Clock } from '../../ports/clock-and-ids.ts'

export type TokenSignerOptions = { secret: string; clock: Clock; issuer?: string; audience?: string }

/** Signs an identity token (HS256) for a user; negative seconds give one that has expired. For the simulator and tests. */
export type TokenSigner = (userId: string, expiresInSeconds: number) => Promise<string>

export function createTokenSigner({ secret, clock, issuer, audience }: TokenSignerOptions): TokenSigner {
  if (secret === '') throw new Error('A token signer needs a secret')
  const key = new TextEncoder().encode(secret)
  return (userId, expiresInSeconds) => {
    const now = Math.floor(clock.now().getTime() / 1000)
    const token = new SignJWT({ sub: userId }).setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    token.setIssuedAt(now).setExpirationTime(now + expiresInSeconds)
    if (issuer !== undefined) token.setIssuer(issuer)
    if (audience !== undefined) token.setAudience(audience)
    return token.sign(key)
  }
}
