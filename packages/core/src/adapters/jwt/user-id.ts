import type { JWTPayload } from 'jose'

const MAX_CHARACTERS = 128
const CONTROL_OR_SURROGATE = /[\p{Cc}\p{Cs}]/u

/**
 * The user a token's claims name: `sub`, or `user_id` without it; a text or a whole number, kept as a text. Undefined
 * when there is none, or one that cannot be told from another (empty, too long, control characters, a number beyond
 * what JSON carries exactly).
 */
export function userIdOf(payload: JWTPayload): string | undefined {
  const claim: unknown = payload.sub ?? payload.user_id
  if (typeof claim === 'number') return Number.isSafeInteger(claim) ? String(claim) : undefined
  if (typeof claim !== 'string' || claim.length > MAX_CHARACTERS) return undefined
  return claim.trim() === '' || CONTROL_OR_SURROGATE.test(claim) ? undefined : claim
}
