import { describe, expect, it } from 'vitest'
import type { BriefInput } from '../../domain/brief-input.ts'
import { testPacks } from '../../testing/test-packs.ts'
import { placeholderValues } from './placeholder-values.ts'

const packs = testPacks()
const values = (input: Partial<BriefInput>, locale: 'fr' | 'en' = 'fr') =>
  placeholderValues({ input: { businessName: 'Chez Awa', sector: 'Mode', ...input }, locale, packs })

describe('placeholderValues', () => {
  it('knows places with their prepositions in both languages', () => {
    const location = { country: 'CI', city: 'Abidjan', region: 'Cocody' }
    expect(values({ location })).toMatchObject({
      inArea: 'à Abidjan',
      fromArea: 'd’Abidjan',
      inCountry: 'en Côte d’Ivoire',
      place: 'Abidjan, Cocody, Côte d’Ivoire',
    })
    expect(values({ location: { country: 'GM' } }, 'en')['inArea']).toBe('in the Gambia')
    expect(values({})['place']).toBeUndefined()
  })
  it('names a place once', () => {
    expect(values({ location: { city: 'Dakar', region: 'dakar' } })['place']).toBe('Dakar')
  })
  it('shows the label of a catalog id and the user’s words otherwise', () => {
    expect(values({ sector: 'couture' })['sector']).toBe('Mode et couture')
    expect(values({ sector: 'couture' }, 'en')['sector']).toBe('Fashion and tailoring')
    expect(values({})['sector']).toBe('Mode')
  })
  it('says nothing of years that are none', () => {
    expect(values({ yearsInBusiness: 0 })['years']).toBeUndefined()
    expect(values({ yearsInBusiness: 1 })['years']).toBe('1 an')
    expect(values({ yearsInBusiness: 12 }, 'en')['years']).toBe('12 years')
  })
  it('lists the ways to get in touch, one number once', () => {
    expect(values({ contact: { phone: '+22501', whatsapp: '+22501', email: 'a@b.ci' } })['ways']).toBe(
      'par téléphone ou WhatsApp au +22501 et par e-mail à a@b.ci',
    )
    expect(values({ contact: { whatsapp: '+22502' } }, 'en')['ways']).toBe('on WhatsApp at +22502')
    expect(values({ contact: { address: 'Rue 12' } })['ways']).toBeUndefined()
  })
})
