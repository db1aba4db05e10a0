import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPhoneNumbers } from './phone-numbers.ts'

const { toE164 } = createPhoneNumbers()

describe('toE164', () => {
  it.each([
    ['07 07 12 34 56', 'CI', '+2250707123456'],
    ['0707123456', 'CI', '+2250707123456'],
    ['07.07.12.34.56', 'CI', '+2250707123456'],
    ['07/07/12/34/56', 'CI', '+2250707123456'],
    ['07\u00A007\u202F12\u00A034\u202F56', 'CI', '+2250707123456'],
    ['2250707123456', 'CI', '+2250707123456'],
    ['77 123 45 67', 'SN', '+221771234567'],
    ['01 97 12 34 56', 'BJ', '+2290197123456'],
    ['6 71 23 45 67', 'CM', '+237671234567'],
    ['90 12 34 56', 'TG', '+22890123456'],
    ['70 12 34 56', 'BF', '+22670123456'],
    ['70 12 34 56', 'ML', '+22370123456'],
    ['90 12 34 56', 'NE', '+22790123456'],
    ['620 12 34 56', 'GN', '+224620123456'],
    ['081 234 5678', 'CD', '+243812345678'],
    ['06 12 34 56 78', 'FR', '+33612345678'],
    ['+33 (0)6 12 34 56 78', 'FR', '+33612345678'],
  ])('reads %s of %s as %s', (typed, country, expected) => {
    expect(toE164(typed, country)).toBe(expected)
  })

  it.each([
    ['+225 07 07 12 34 56', undefined],
    ['00225 07 07 12 34 56', undefined],
    ['00 225 07 07 12 34 56', 'SN'],
    ['+225 07 07 12 34 56', 'FR'],
    [' +2250707123456 ', 'nowhere'],
  ])('lets the prefix of %s decide, whatever the country (%s)', (typed, country) => {
    expect(toE164(typed, country)).toBe('+2250707123456')
  })

  it.each([
    ['0707123456', undefined],
    ['0707123456', 'ZZ'],
    ['07 07 12 34', 'CI'],
    ['97 12 34 56', 'BJ'],
    ['123456', 'CI'],
    ['+225 123', 'CI'],
    ['+999 123 456 789', 'CI'],
    ['0707123456 poste 5', 'CI'],
    ['0707123456 ext. 5', 'CI'],
    ['tel: 0707123456', 'CI'],
    ['abc', 'CI'],
    ['00', 'CI'],
    ['+', 'CI'],
    ['', 'CI'],
    ['7'.repeat(5000), 'CI'],
  ])('takes %s of %s for no number', (typed, country) => {
    expect(toE164(typed, country)).toBeUndefined()
  })

  it('gives E.164 or nothing for any text, and reads its own answer as itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.constantFrom('CI', 'SN', 'FR', undefined), (typed, country) => {
        const number = toE164(typed, country)
        expect(number ?? '+221771234567').toMatch(/^\+[1-9]\d{5,14}$/)
        expect(number && toE164(number, undefined)).toBe(number)
      }),
    )
  })
})
