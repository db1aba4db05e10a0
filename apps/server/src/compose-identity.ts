import { randomBytes } from 'node:crypto'
import { createJwtVerifier } from '@genesis/core/adapters/jwt/jwt-verifier'
import { createTokenSigner, type TokenSigner } from '@genesis/core/adapters/jwt/token-signer'
import type { Clock } from '@genesis/core/ports/clock-and-ids'
import type { Secrets } from '@genesis/core/ports/secrets'
import type { TokenVerifier } from '@genesis/core/ports/token-verifier'
import type { Config } from './config/load-config.ts'

/** Who checks tokens, and who signs those of the simulator (nobody, when only DC360's keys count). */
export type Identity = { verifier: TokenVerifier; sign: TokenSigner | undefined }

/** By DC360's keys, a shared secret, or one of our own kept in the store. */
export async function composeIdentity(
  { auth }: Pick<Config, 'auth'>,
  { secrets, clock }: { secrets: Secrets; clock: Clock },
): Promise<Identity> {
  const { issuer, audience } = auth
  const wanted = { clock, ...(issuer ? { issuer } : {}), ...(audience ? { audience } : {}) }
  if (auth.jwksUrl && !auth.secret) {
    return { verifier: createJwtVerifier({ keys: { jwksUrl: new URL(auth.jwksUrl) }, ...wanted }), sign: undefined }
  }
  const secret =
    auth.secret ?? (await secrets.getOrCreate('auth-jwt-secret', () => randomBytes(32).toString('base64url')))
  return {
    verifier: createJwtVerifier({ keys: { secrets: [secret] }, ...wanted }),
    sign: createTokenSigner({ secret, ...wanted }),
  }
}
