import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { GenesisError } from '../../domain/genesis-error.ts'
import type { TokenVerifier } from '../../ports/token-verifier.ts'
import { createJwtVerifier } from './jwt-verifier.ts'
import { createTokenSigner } from './token-signer.ts'

const SECRET = 'a-shared-secret-of-more-than-32-bytes!'
const OTHER = 'another-secret-of-more-than-32-bytes!!'
const NOW = new Date('2026-11-20T12:00:00.000Z')
const SECONDS = NOW.getTime() / 1000
const clock = { now: () => NOW }
const bytes = (text: string) => new TextEncoder().encode(text)
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

type Header = { alg: string; [name: string]: unknown }
const hs256 = (payload: JWTPayload, header: Partial<Header> = {}, secret = SECRET) =>
  new SignJWT(payload).setProtectedHeader({ alg: 'HS256', ...header }).sign(bytes(secret))
const GOOD: JWTPayload = { sub: '42', exp: SECONDS + 60 }

const REFUSED = { code: 'GENESIS_UNAUTHENTICATED', details: {}, message: 'GENESIS_UNAUTHENTICATED' }

/** The user a token stands for, or all that a refusal tells. */
async function outcome(verifier: TokenVerifier, token: string) {
  try {
    return await verifier.verify(token)
  } catch (error) {
    if (!(error instanceof GenesisError)) throw error
    return { code: error.code, details: error.details, message: error.message }
  }
}

describe('tokens signed with a shared secret', () => {
  const verifier = createJwtVerifier({ keys: { secrets: [SECRET] }, clock })

  it.each<[string, JWTPayload, string]>([
    ['sub', GOOD, '42'],
    ['a number in sub', { ...GOOD, sub: 42 as unknown as string }, '42'], // what DC360 writes, whatever jose's type says
    ['user_id', { exp: SECONDS + 60, user_id: '42' }, '42'],
    ['a number in user_id', { exp: SECONDS + 60, user_id: 42 }, '42'],
    ['sub before user_id', { ...GOOD, user_id: 43 }, '42'],
    ['a text of 128 characters', { ...GOOD, sub: 'u'.repeat(128) }, 'u'.repeat(128)],
    ['an address', { ...GOOD, sub: 'é@exemple.ci' }, 'é@exemple.ci'],
    ['an exp within the tolerance', { ...GOOD, exp: SECONDS - 4 }, '42'],
    ['an nbf within the tolerance', { ...GOOD, nbf: SECONDS + 4 }, '42'],
    ['claims nobody asked for', { ...GOOD, role: 'admin', iss: 'x', aud: 'y' }, '42'],
  ])('takes %s', async (_, payload, userId) => {
    expect(await verifier.verify(await hs256(payload))).toEqual({ userId })
  })

  const claims: [string, JWTPayload][] = [
    ['expired', { ...GOOD, exp: SECONDS - 6 }],
    ['not yet good', { ...GOOD, nbf: SECONDS + 6 }],
    ['without exp', { sub: '42' }],
    ['with a text as exp', { ...GOOD, exp: '9999999999' as unknown as number }], // wrong on purpose
    ['without a user', { exp: SECONDS + 60 }],
    ['with an empty sub', { ...GOOD, sub: '' }],
    ['with an empty sub and a user_id', { ...GOOD, sub: '', user_id: '42' }],
    ['with a blank sub', { ...GOOD, sub: ' \u00A0' }],
    ['with a sub of 129 characters', { ...GOOD, sub: 'u'.repeat(129) }],
    ['with a NUL in sub', { ...GOOD, sub: '4\u00002' }],
    ['with a line break in sub', { ...GOOD, sub: '42\n43' }],
    ['with a lone surrogate in sub', { ...GOOD, sub: '\uD800' }],
    ['with a fraction as user_id', { exp: SECONDS + 60, user_id: 1.5 }],
    ['with a number no double holds', { exp: SECONDS + 60, user_id: 2 ** 53 }],
    ['with a list as user_id', { exp: SECONDS + 60, user_id: ['42'] }],
    ['with true as user_id', { exp: SECONDS + 60, user_id: true }],
  ]
  it.each(claims)('refuses one %s', async (_, payload) => {
    expect(await outcome(verifier, await hs256(payload))).toEqual(REFUSED)
  })

  const forged: [string, () => Promise<string> | string][] = [
    ['nothing', () => ''],
    ['garbage', () => 'not.a.token'],
    ['two parts', () => `${base64({ alg: 'HS256' })}.${base64(GOOD)}`],
    ['alg none', () => `${base64({ alg: 'none' })}.${base64(GOOD)}.`],
    ['alg nOnE', () => `${base64({ alg: 'nOnE' })}.${base64(GOOD)}.`],
    ['another secret', () => hs256(GOOD, {}, OTHER)],
    ['HS512 with the right secret', () => hs256(GOOD, { alg: 'HS512' })],
    ['an empty signature', async () => (await hs256(GOOD)).replace(/[^.]+$/, '')],
    ['a changed payload', async () => (await hs256(GOOD)).replace(/\.[^.]+\./, `.${base64({ ...GOOD, sub: '1' })}.`)],
    ['an unknown critical header', () => `${base64({ alg: 'HS256', crit: ['x'], x: 1 })}.${base64(GOOD)}.c2ln`],
    [
      'a kid that is a path, signed with an empty key',
      () => `${base64({ alg: 'HS256', kid: '../../dev/null' })}.${base64(GOOD)}.c2ln`,
    ],
    ['100 KB', () => hs256({ ...GOOD, padding: 'x'.repeat(100_000) })],
    [
      'an RS256 signature',
      async () => {
        const { privateKey } = await generateKeyPair('RS256')
        return new SignJWT(GOOD).setProtectedHeader({ alg: 'RS256' }).sign(privateKey)
      },
    ],
    [
      'a payload that is a list',
      async () => {
        const { CompactSign } = await import('jose')
        return new CompactSign(bytes('["42"]')).setProtectedHeader({ alg: 'HS256' }).sign(bytes(SECRET))
      },
    ],
  ]
  it.each(forged)('refuses %s', async (_, make) => {
    expect(await outcome(verifier, await make())).toEqual(REFUSED)
  })

  it('takes either secret during a rotation', async () => {
    const rotating = createJwtVerifier({ keys: { secrets: [OTHER, SECRET] }, clock })
    expect(await rotating.verify(await hs256(GOOD))).toEqual({ userId: '42' })
    expect(await rotating.verify(await hs256(GOOD, {}, OTHER))).toEqual({ userId: '42' })
    expect(await outcome(rotating, await hs256(GOOD, {}, 'a-third-secret-of-more-than-32-bytes!!!'))).toEqual(REFUSED)
  })

  it('checks issuer and audience when they are wanted', async () => {
    const strict = createJwtVerifier({ keys: { secrets: [SECRET] }, clock, issuer: 'dc360', audience: 'genesis' })
    const right = { ...GOOD, iss: 'dc360', aud: ['genesis', 'others'] }
    expect(await strict.verify(await hs256(right))).toEqual({ userId: '42' })
    expect(await outcome(strict, await hs256({ ...right, iss: 'elsewhere' }))).toEqual(REFUSED)
    expect(await outcome(strict, await hs256({ ...right, aud: 'others' }))).toEqual(REFUSED)
    expect(await outcome(strict, await hs256(GOOD))).toEqual(REFUSED)
  })

  it('needs a secret', () => {
    expect(() => createJwtVerifier({ keys: { secrets: [] }, clock })).toThrow(/secret/)
    expect(() => createJwtVerifier({ keys: { secrets: [''] }, clock })).toThrow(/secret/)
  })
})

describe('tokens signed with a key of a JWKS', () => {
  /** A JWKS over HTTP with one RS256 and one ES256 key, and tokens signed with them. */
  async function start() {
    const rs = await generateKeyPair('RS256', { extractable: true })
    const es = await generateKeyPair('ES256', { extractable: true })
    const keys = [
      { ...(await exportJWK(rs.publicKey)), kid: 'rs', alg: 'RS256', use: 'sig' },
      { ...(await exportJWK(es.publicKey)), kid: 'es', alg: 'ES256', use: 'sig' },
    ]
    let requests = 0
    const server = createServer((request, response) => {
      requests++
      if (request.url === '/jwks') response.end(JSON.stringify({ keys }))
      else if (request.url === '/moved') response.writeHead(302, { location: '/jwks' }).end()
      else response.writeHead(500).end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // a TCP server that listens has one
    return {
      base,
      rs,
      es,
      requests: () => requests,
      verifier: (path = '/jwks') => createJwtVerifier({ keys: { jwksUrl: new URL(path, base) }, clock }),
      async [Symbol.asyncDispose]() {
        server.closeAllConnections()
        server.close()
        await once(server, 'close')
      },
    }
  }
  const sign = (header: Header, key: Parameters<SignJWT['sign']>[0]) =>
    new SignJWT(GOOD).setProtectedHeader(header).sign(key)

  it('takes RS256 and ES256, and asks for the keys once', async () => {
    await using jwks = await start()
    const verifier = jwks.verifier()
    expect(await verifier.verify(await sign({ alg: 'RS256', kid: 'rs' }, jwks.rs.privateKey))).toEqual({ userId: '42' })
    expect(await verifier.verify(await sign({ alg: 'ES256', kid: 'es' }, jwks.es.privateKey))).toEqual({ userId: '42' })
    expect(await verifier.verify(await sign({ alg: 'ES256' }, jwks.es.privateKey))).toEqual({ userId: '42' })
    expect(jwks.requests()).toBe(1)
  })

  it('refuses HS256 signed with the public key as secret', async () => {
    await using jwks = await start()
    const pem = bytes(await exportSPKI(jwks.rs.publicKey))
    expect(await outcome(jwks.verifier(), await sign({ alg: 'HS256', kid: 'rs' }, pem))).toEqual(REFUSED)
    expect(await outcome(jwks.verifier(), await sign({ alg: 'HS256' }, pem))).toEqual(REFUSED)
  })

  it('refuses a key the set does not have, also when the token brings it along', async () => {
    await using jwks = await start()
    const thief = await generateKeyPair('RS256', { extractable: true })
    const jwk = await exportJWK(thief.publicKey)
    for (const header of [
      { alg: 'RS256', kid: 'rs' },
      { alg: 'RS256', kid: 'unknown' },
      { alg: 'RS256', kid: "rs' OR '1'='1" },
      { alg: 'RS256', kid: '__proto__' },
      { alg: 'RS256', jwk },
      { alg: 'RS256', jku: `${jwks.base}/thief` },
      { alg: 'RS256', x5u: `${jwks.base}/thief` },
    ]) {
      expect(await outcome(jwks.verifier(), await sign(header, thief.privateKey))).toEqual(REFUSED)
    }
  })

  it('refuses an algorithm that is not on the list, and none', async () => {
    await using jwks = await start()
    const { privateKey } = await generateKeyPair('PS256')
    expect(await outcome(jwks.verifier(), await sign({ alg: 'PS256', kid: 'rs' }, privateKey))).toEqual(REFUSED)
    expect(await outcome(jwks.verifier(), `${base64({ alg: 'none', kid: 'rs' })}.${base64(GOOD)}.`)).toEqual(REFUSED)
  })

  it('refuses alike when the keys cannot be had, and follows no redirect to them', async () => {
    await using jwks = await start()
    const token = await sign({ alg: 'RS256', kid: 'rs' }, jwks.rs.privateKey)
    expect(await outcome(jwks.verifier('/broken'), token)).toEqual(REFUSED)
    expect(await outcome(jwks.verifier('/moved'), token)).toEqual(REFUSED)
  })
})

describe('the signer', () => {
  it('signs what the verifier takes, until it expires', async () => {
    const shared = { clock, issuer: 'dc360', audience: 'genesis' }
    const sign = createTokenSigner({ secret: SECRET, ...shared })
    const verifier = createJwtVerifier({ keys: { secrets: [SECRET] }, ...shared })
    expect(await verifier.verify(await sign('42', 60))).toEqual({ userId: '42' })
    expect(await outcome(verifier, await sign('42', -60))).toEqual(REFUSED)
    const later = createJwtVerifier({
      keys: { secrets: [SECRET] },
      ...shared,
      clock: { now: () => new Date(NOW.getTime() + 66_000) },
    })
    expect(await outcome(later, await sign('42', 60))).toEqual(REFUSED)
  })

  it('needs a secret', () => {
    expect(() => createTokenSigner({ secret: '', clock })).toThrow(/secret/)
  })
})
