import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTRY_NAMES, OTHER_NAMES } from './country-names.ts'
import { countryCode, countryName, countrySchema } from './country.ts'

const CODES = Object.keys(COUNTRY_NAMES)

describe('a country', () => {
  it.each([
    ...[
      'Côte d’Ivoire',
      "Côte d'Ivoire",
      'Cote d Ivoire',
      'COTE D’IVOIRE',
      'côte-d’ivoire',
      '  Côte   d’Ivoire ',
      'Cote dʼIvoire',
    ],
    ...['Co\u0302te d’Ivoire', 'Ivory Coast', 'ivory coast', 'CI', 'ci', 'Côte d`Ivoire'],
  ])('may be written %s', (typed) => {
    expect(countrySchema.parse(typed)).toBe('CI')
  })

  it.each([
    ['Bénin', 'BJ'],
    ['benin', 'BJ'],
    ['Sénégal', 'SN'],
    ['RDC', 'CD'],
    ['Congo', 'CG'],
    ['Cameroon', 'CM'],
    ['Guinée', 'GN'],
    ['Guinea', 'GN'],
    ['Guinée équatoriale', 'GQ'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Burkina', 'BF'],
  ])('%s is %s', (typed, code) => {
    expect(countryCode(typed)).toBe(code)
  })

  it('is found by each of the 249 codes and by its names in both languages', () => {
    expect(CODES).toHaveLength(249)
    for (const code of CODES) {
      expect(countryCode(code)).toBe(code)
      expect(countryCode(countryName(code, 'fr'))).toBe(code)
      expect(countryCode(countryName(code, 'en'))).toBe(code)
    }
  })

  it('has other names only for countries there are', () => {
    for (const [name, code] of Object.entries(OTHER_NAMES)) {
      expect(CODES).toContain(code)
      expect(countryCode(name)).toBe(code)
    }
  })

  it.each(['Wakanda', 'Afrique', 'XX', 'C', 'CIV!x', '225', '???', 'constructor', '__proto__'])(
    'is not %s',
    (typed) => {
      expect(countryCode(typed)).toBeUndefined()
      expect(countrySchema.safeParse(typed).error?.issues[0]).toMatchObject({ params: { code: 'unknown_country' } })
    },
  )

  it('is never guessed: what is taken is a code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const code = countryCode(typed)
        if (code !== undefined) expect(CODES).toContain(code)
      }),
    )
  })

  it('that is none is shown by its code', () => {
    expect(countryName('XX', 'fr')).toBe('XX')
  })
})
