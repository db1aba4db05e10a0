import { describe, expect, it } from 'vitest'
import { authorise, userKeyOf } from './token-source.ts'

const tokenOf = (claims: unknown) => `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`

describe('whose token it is', () => {
  it.each([
    [tokenOf({ sub: 'awa' }), 'awa'],
    [tokenOf({ sub: 42 }), '42'],
    [tokenOf({ user_id: 'héloïse-ñ' }), 'héloïse-ñ'],
    [tokenOf({}), undefined],
    [tokenOf(null), undefined],
    ['opaque', undefined],
    ['a.b.c', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s is %s', async (token, user) => {
    expect(await userKeyOf(() => token)).toBe(user)
  })
})

describe('the headers of a request', () => {
  it('carry the token and the language', async () => {
    const headers = await authorise(() => Promise.resolve('t'), { fresh: false, locale: 'fr' })
    expect(Object.fromEntries(headers)).toEqual({ authorization: 'Bearer t', 'accept-language': 'fr' })
  })

  it('carry no token when there is none: the server says what it thinks of that', async () => {
    const headers = await authorise(() => undefined, { fresh: false, locale: 'fr' })
    expect(headers.has('authorization')).toBe(false)
  })
})
