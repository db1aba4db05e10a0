import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BriefInput } from '../../../domain/brief-input.ts'
import { countryName } from '../../../domain/country.ts'
import { LOCALES, type Locale } from '../../../domain/locale.ts'
import {
  CONTENT_PARTS,
  type ContentGeneration,
  contentGenerationSchema,
} from '../../../domain/results/content-generation.ts'
import { fold } from '../../../domain/text.ts'
import { arbitraryBriefInput } from '../../../testing/arbitrary-brief-input.ts'
import { testBusinesses } from '../../../testing/businesses.ts'
import { testPacks } from '../../../testing/test-packs.ts'
import { composeContent, composeContentPart } from './content-offline.ts'

const packs = testPacks()
const businesses = [...testBusinesses()]
const compose = (input: BriefInput, locale: Locale = 'fr') => composeContent({ input, locale, packs })
const minimal: BriefInput = { businessName: 'Chez Awa', sector: 'apiculture', mission: 'Nourrir le quartier' }

/** Every text of a value, gaps included. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** What the user said that a visitor of the site is to read. */
function wordsOf(input: BriefInput): string[] {
  const hidden = ['competitors', 'goals', 'marketChallenges', 'companySize', 'culturalContext', 'sector', 'location']
  const shown = Object.entries(input).filter(([field]) => !hidden.includes(field))
  const place = [input.location?.city, input.location?.region]
  return [...textsOf(Object.fromEntries(shown)), ...place.filter((part) => part !== undefined)]
}

describe('composeContent', () => {
  describe.each(businesses)('for %s', (_name, input) => {
    it.each(LOCALES)('is valid and complete in %s', (locale) => {
      const content = compose(input, locale)
      expect(contentGenerationSchema.parse(content)).toEqual(content)
      expect(content.languagesGenerated).toEqual([locale])
    })
    it.each(LOCALES)('carries every word of the user’s in %s, byte for byte', (locale) => {
      const all = textsOf(compose(input, locale)).join('\n')
      for (const words of wordsOf(input)) expect(all).toContain(words)
      if (input.location?.country) expect(all).toContain(countryName(input.location.country, locale))
      expect(all).toContain(packs.sector(input.sector)?.id === input.sector ? '' : input.sector)
    })
    it.each(LOCALES)('says no sentence of ours twice in %s', (locale) => {
      const { homepage, about, faq, services } = compose(input, locale)
      const sentences = textsOf([homepage, about, faq, services.services.map(({ description }) => description)])
        .flatMap((text) => text.split(/(?<=[.!?…])\s+/))
        .filter((sentence) => sentence.length > 25 && !wordsOf(input).some((words) => sentence.includes(words)))
      expect(sentences).toEqual([...new Set(sentences)])
    })
  })

  it('gives the same for the same, part by part or whole', () => {
    for (const [, input] of businesses) {
      const whole = compose(input)
      expect(compose(structuredClone(input))).toEqual(whole)
      for (const part of CONTENT_PARTS)
        expect(composeContentPart(part, { input, locale: 'fr', packs })).toEqual(whole[part])
    }
  })

  it('holds for any valid input', () => {
    fc.assert(
      fc.property(arbitraryBriefInput, fc.constantFrom(...LOCALES), (input, locale) => {
        const content = compose(input, locale)
        expect(contentGenerationSchema.safeParse(content).error?.issues).toBeUndefined()
        const all = textsOf(content).join('\n')
        expect(all).not.toMatch(/[{}]|undefined|null| {2}|\b(de|d’|que) (Abidjan|Ouagadougou)(?! [a-z])/u)
        expect(all).not.toMatch(/[^.]\.\.(?!\.)/u)
        const folded = ` ${fold(all)} `
        for (const words of wordsOf(input)) expect(folded).toContain(fold(words))
      }),
      { numRuns: 300 },
    )
  })

  it('takes texts as long as the limits allow without losing any', () => {
    const long = (start: string) => `${start} ${'mot '.repeat(498)}fin ${start}`.slice(0, 2000).trim()
    for (const start of ['Nous', 'nous']) {
      const input: BriefInput = {
        businessName: `A${'é'.repeat(119)}`,
        sector: 'x'.repeat(80),
        slogan: `S${'o'.repeat(159)}`,
        description: long(`${start} décrivons`),
        vision: long(`${start} voyons`),
        mission: long(`${start} servons`),
        targetMarket: long(`${start} visons`),
        competitiveAdvantage: long(`${start} gagnons`),
        differentiation: long(`${start} différons`),
        valueProposition: long(`${start} valons`),
        services: Array.from({ length: 20 }, (_, i) => ({
          name: `${i}${'n'.repeat(118)}`,
          price: `${i}${'p'.repeat(58)}`,
        })),
        location: { city: 'C'.repeat(120), region: 'R'.repeat(120), country: 'CI' },
        contact: { address: 'A'.repeat(300) },
      }
      const content = compose(input)
      expect(contentGenerationSchema.safeParse(content).error?.issues).toBeUndefined()
      const all = textsOf(content).join('\n')
      for (const words of wordsOf(input)) expect(all).toContain(words)
    }
  })
})

describe('what is not known', () => {
  it('is a gap, not an invention', () => {
    const { contact, faq, about, services } = compose(minimal)
    for (const value of Object.values(contact)) expect(value).toHaveProperty('todo')
    expect(faq.filter(({ answer }) => typeof answer !== 'string')).toHaveLength(5)
    expect(about.story.journey).toEqual({ todo: 'Votre parcours' })
    expect(services.services).toEqual([])
  })
  it('is not made up of figures: every digit is the user’s', () => {
    for (const [, input] of businesses) {
      for (const locale of LOCALES) {
        const own = textsOf(input).join(' ') + String(input.yearsInBusiness ?? '')
        const digits = textsOf(compose(input, locale)).flatMap((text) => text.match(/\d+/g) ?? [])
        for (const number of digits) expect(own).toContain(number)
      }
    }
  })
})

describe('years in business', () => {
  const journey = (yearsInBusiness: number, locale: Locale = 'fr') =>
    compose({ ...minimal, yearsInBusiness }, locale).about.story.journey

  it('counts one as one, and none as a beginning', () => {
    expect(journey(1)).toMatch(/\b1 an\b/)
    expect(journey(7, 'en')).toMatch(/\b7 years\b/)
    expect(journey(0)).toEqual(expect.not.stringMatching(/\d|\ban(s|née)?\b/))
    expect(journey(0)).toEqual(expect.any(String))
  })
})

describe('the home page', () => {
  const home = (input: Partial<BriefInput>): ContentGeneration['homepage'] => compose({ ...minimal, ...input }).homepage

  it('claims no service where the user named none', () => {
    expect(home({}).servicesTeaser).not.toMatch(/:\s*\./)
    expect(home({ services: [] }).servicesTeaser).toBe(home({}).servicesTeaser)
  })
  it('has the slogan as its subtitle, cut only where it is too long', () => {
    expect(home({ slogan: 'Du miel, du vrai' }).heroSection.subtitle).toBe('Du miel, du vrai')
    const slogan = `Du miel ${'très '.repeat(28)}bon`
    expect(home({ slogan }).heroSection.subtitle).toMatch(/…$/)
    expect(home({ slogan }).heroSection.heroParagraph).toContain(slogan)
  })
  it('names the city once in its title', () => {
    const { title } = home({ businessName: 'Miel Dakar', location: { city: 'Dakar' } }).heroSection
    expect(title.match(/Dakar/g)).toHaveLength(1)
  })
  it('says a text given twice only once', () => {
    const words = 'Nourrir le quartier'
    const content = compose({ ...minimal, mission: words, description: words, vision: words })
    expect(textsOf(content).filter((text) => text.includes(words))).toHaveLength(1)
  })
})

it('writes French as it is printed', () => {
  for (const [, input] of businesses) {
    let all = textsOf(compose(input)).join('\n')
    for (const words of textsOf(input).sort((a, b) => b.length - a.length)) all = all.replaceAll(words, '§')
    expect(all).not.toMatch(/[^\u202F][;!?]|[^\u00A0:]:(?=\s)|«[^\u00A0]|[^\u00A0]»|'|\(e\)/u)
  }
})
