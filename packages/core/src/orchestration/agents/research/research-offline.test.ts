import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BriefInput } from '../../../domain/brief-input.ts'
import { strings } from '../../../domain/invented-facts.ts'
import { LOCALES } from '../../../domain/locale.ts'
import { marketResearchSchema } from '../../../domain/results/market-research.ts'
import { isTodo } from '../../../domain/results/todo.ts'
import { arbitraryBrief } from '../../../testing/arbitrary-brief.ts'
import { testPacks } from '../../../testing/test-packs.ts'
import { composeResearch } from './research-offline.ts'

const packs = testPacks()
const MINIMAL: BriefInput = { businessName: 'Kalita', sector: 'restaurant', description: 'Nous cuisinons.' }
const FULL: BriefInput = {
  ...MINIMAL,
  targetMarket: 'Les familles du quartier',
  competitiveAdvantage: 'un four à bois',
  differentiation: 'Des plats oubliés',
  valueProposition: 'Manger comme au village',
  marketChallenges: 'Le prix du poisson change chaque semaine',
  goals: Array.from({ length: 20 }, (_, index) => `objectif numéro ${index}`),
  competitors: Array.from({ length: 20 }, (_, index) => `Concurrent ${index}`),
  services: [{ name: 'Attiéké poisson', price: '2 500 F CFA' }, { name: 'Jus' }],
  location: { country: 'CI', city: 'Abidjan' },
  yearsInBusiness: 3,
  companySize: '4 personnes',
  culturalContext: { langue: 'dioula au comptoir', fête: 'la Tabaski' },
}

describe('composeResearch', () => {
  test('fits the schema, is deterministic and leaves no placeholder, whatever was typed', () => {
    fc.assert(
      fc.property(arbitraryBrief, fc.constantFrom(...LOCALES), (input, locale) => {
        const result = composeResearch({ input, locale, packs })
        expect(marketResearchSchema.safeParse(result).error).toBeUndefined()
        expect(composeResearch({ input, locale, packs })).toEqual(result)
        expect(strings(result).filter((text) => /undefined|[{}]/.test(text))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('every text of the market that the user gave is in the result, word for word', () => {
    fc.assert(
      fc.property(arbitraryBrief, (input) => {
        const texts = strings(composeResearch({ input, locale: 'fr', packs }))
        const given = [
          ...(input.goals ?? []),
          ...(input.competitors ?? []),
          ...Object.entries(input.culturalContext ?? {}).flat(),
          input.marketChallenges,
          input.targetMarket,
          input.differentiation,
          input.competitiveAdvantage,
          input.valueProposition,
          input.companySize,
        ].filter((text) => text !== undefined)
        expect(given.filter((text) => !texts.some((line) => line.includes(text)))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('describes five competitors without a word about them, and names the other fifteen elsewhere', () => {
    const result = composeResearch({ input: FULL, locale: 'fr', packs })
    expect(result.mainCompetitors).toHaveLength(5)
    expect(result.mainCompetitors[0]).toEqual({ name: 'Concurrent 0', strengths: [], weaknesses: [], toCheck: true })
    expect(result.differentiationSuggestions.filter((line) => line.includes('Concurrent'))).toHaveLength(15)
  })

  test('what nobody said is a gap: sizes, prices of others, tastes, a country', () => {
    const result = composeResearch({ input: MINIMAL, locale: 'fr', packs })
    const { marketSizeEstimation, pricingInsights, culturalInsights } = result
    expect(Object.values(marketSizeEstimation).every(isTodo)).toBe(true)
    expect(Object.values(pricingInsights).every(isTodo)).toBe(true)
    expect(isTodo(culturalInsights.localPreferences)).toBe(true)
    expect(culturalInsights.keyValues).toEqual([])
    expect(result).not.toHaveProperty('legalChecklist')
    expect(result.searchMetadata).toEqual({ sourcesConsulted: 0, searchFailures: 0 })
  })

  test('prices are those of the user only, as typed', () => {
    const { pricingInsights } = composeResearch({ input: FULL, locale: 'fr', packs })
    expect(pricingInsights.ownPrices).toEqual([{ service: 'Attiéké poisson', price: '2 500 F CFA' }])
  })

  test('general lines say that they are general', () => {
    for (const sector of ['restaurant', 'apiculture']) {
      const result = composeResearch({ input: { ...MINIMAL, sector }, locale: 'fr', packs })
      expect(result.marketOpportunities.map(({ general }) => general)).toEqual([true, true, true, true])
      const lines = [...result.riskFactors, ...result.successFactors, ...result.culturalInsights.trustFactors]
      const marked = /généra|métier|branche|activité|profession|semblables|beaucoup/i
      expect(lines.filter((line) => !marked.test(line))).toEqual([])
    }
  })

  test('the legal checklist is links to official pages, to be checked, with the date the link was noted', () => {
    const french = composeResearch({ input: FULL, locale: 'fr', packs }).legalChecklist ?? []
    const english = composeResearch({ input: FULL, locale: 'en', packs }).legalChecklist ?? []
    expect(french.map(({ status }) => status)).toEqual(french.map(() => 'à vérifier'))
    expect(english.map(({ status }) => status)).toEqual(french.map(() => 'to be checked'))
    expect(french.map(({ url }) => new URL(url).hostname)).toContain('www.cepici.gouv.ci')
    expect(french.every(({ checkedOn }) => checkedOn === '2026-11-20')).toBe(true)
  })

  test('official languages come with their source', () => {
    const { keyValues } = composeResearch({
      input: { ...FULL, location: { country: 'CM' } },
      locale: 'en',
      packs,
    }).culturalInsights
    expect(keyValues.at(-1)).toMatch(/French and English/)
    expect(keyValues.at(-1)).toMatch(/Unicode CLDR/)
  })

  test('French sets its narrow spaces, English none', () => {
    const inLocale = (locale: 'fr' | 'en') => strings(composeResearch({ input: FULL, locale, packs })).join('\n')
    expect(inLocale('fr')).not.toMatch(/[^\s\u00A0\u202F][;!?]|\w'\w/)
    expect(inLocale('fr')).not.toMatch(/ [:;!?](\s|$)/m)
    expect(inLocale('en')).not.toMatch(/\s[:;!?]|[«»]/)
  })
})
