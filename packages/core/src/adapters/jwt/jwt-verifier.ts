import {
  createRemoteJWKSet,
  errors,
  type JWTPayload,
  type JWTVerifyOptions,
  type JWTVerifyResult,
  jwtVerify,
} from 'jose'
import { GenesisError } from '../../domain/genesis-error.ts'
import type { Clock } from '../../ports/clock-and-ids.ts'
import type { TokenVerifier } from '../../ports/token-verifier.ts'
import { userIdOf } from './user-id.ts'

/** How signatures are checked: HS256 by shared secrets, or RS256 and ES256 by the keys behind an address. */
export type VerificationKeys = { secrets: readonly string[] } | { jwksUrl: URL }

export type JwtVerifierOptions = {
  keys: VerificationKeys
  clock: Clock
  /** Checked when given. */
  issuer?: string
  audience?: string
}

const MAX_TOKEN_CHARACTERS = 8192
const CLOCK_TOLERANCE_SECONDS = 5
const JWKS_TIMEOUT_MS = 2000

type Check = (token: string, options: JWTVerifyOptions) => Promise<JWTVerifyResult>

/**
 * Bearer tokens of DC360. A token is good when its algorithm is one of its kind of keys, its signature holds, it has an
 * `exp` that is not past (5 s of tolerance), issuer and audience are the wanted ones, and it names a user.
 */
export function createJwtVerifier({ keys, clock, issuer, audience }: JwtVerifierOptions): TokenVerifier {
  const check = 'secrets' in keys ? checkBySecrets(keys.secrets) : checkByJwks(keys.jwksUrl)

  return {
    async verify(token) {
      try {
        if (token.length > MAX_TOKEN_CHARACTERS) throw new errors.JWTInvalid('token too long')
        const { payload } = await check(token, {
          currentDate: clock.now(),
          clockTolerance: CLOCK_TOLERANCE_SECONDS,
          requiredClaims: ['exp'],
          ...(issuer !== undefined && { issuer }),
          ...(audience !== undefined && { audience }),
        })
        return { userId: requireUserId(payload) }
      } catch (cause) {
        throw new GenesisError('GENESIS_UNAUTHENTICATED', {}, { cause })
      }
    },
  }
}

function requireUserId(payload: JWTPayload): string {
  const userId = userIdOf(payload)
  if (userId === undefined) throw new errors.JWTInvalid('token names no user')
  return userId
}

function checkBySecrets(secrets: readonly string[]): Check {
  if (secrets.length === 0 || secrets.includes('')) throw new Error('A token verifier needs a secret')
  const keys = secrets.map((secret) => new TextEncoder().encode(secret))
  return async (token, options) => {
    const tries = await Promise.allSettled(
      keys.map((key) => jwtVerify(token, key, { ...options, algorithms: ['HS256'] })),
    )
    const good = tries.find((attempt) => attempt.status === 'fulfilled')
    if (good) return good.value
    throw new AggregateError(tries.map((attempt) => (attempt.status === 'rejected' ? attempt.reason : undefined)))
  }
}

function checkByJwks(url: URL): Check {
  const keys = createRemoteJWKSet(url, { timeoutDuration: JWKS_TIMEOUT_MS })
  return (token, options) => jwtVerify(token, keys, { ...options, algorithms: ['RS256', 'ES256'] })
}
