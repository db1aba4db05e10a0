import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BriefInput } from '../../../domain/brief-input.ts'
import { strings } from '../../../domain/invented-facts.ts'
import { LOCALES } from '../../../domain/locale.ts'
import type { ContentGeneration } from '../../../domain/results/content-generation.ts'
import { seoOptimizationSchema } from '../../../domain/results/seo-optimization.ts'
import { isTodo } from '../../../domain/results/todo.ts'
import { fold } from '../../../domain/text.ts'
import { arbitraryBrief } from '../../../testing/arbitrary-brief.ts'
import { testPacks } from '../../../testing/test-packs.ts'
import { composeSeo } from './seo-offline.ts'

const packs = testPacks()
const MAQUIS: BriefInput = {
  businessName: 'Le Maquis Moderne',
  sector: 'Restauration',
  mission: 'Proposer une cuisine africaine moderne',
  services: [{ name: 'Brunch weekend' }, { name: 'Repas SOS bureau' }],
  location: { country: 'CI', city: 'Abidjan', region: 'Cocody' },
  contact: { phone: '+2250700000001' },
}
const BARE: BriefInput = { businessName: 'Kalita', sector: 'réparation de pirogues', description: 'Nous réparons.' }

describe('composeSeo', () => {
  test('fits the schema, without doubles, placeholders or chance, whatever was typed', () => {
    fc.assert(
      fc.property(arbitraryBrief, fc.constantFrom(...LOCALES), (input, locale) => {
        const result = composeSeo({ input, locale, packs }, undefined)
        expect(seoOptimizationSchema.safeParse(result).error).toBeUndefined()
        expect(composeSeo({ input, locale, packs }, undefined)).toEqual(result)
        expect(strings(result).filter((text) => /undefined|[{}]/.test(text))).toEqual([])
        const keywords = [...result.primaryKeywords, ...result.secondaryKeywords].map((word) => fold(word) || word)
        expect(new Set(keywords).size).toBe(keywords.length)
      }),
      { numRuns: 80 },
    )
  })

  test('joins the trade and the services with the places, places keeping their capitals', () => {
    const { primaryKeywords, localSeo } = composeSeo({ input: MAQUIS, locale: 'fr', packs }, undefined)
    expect(primaryKeywords).toContain('restaurant Abidjan')
    expect(primaryKeywords).toContain('restaurant Cocody')
    expect(primaryKeywords).toContain('brunch weekend Abidjan')
    expect(localSeo.localKeywords).toContain('repas SOS bureau Abidjan')
    expect(localSeo.optimizedFor).toBe('Abidjan, Cocody, Côte d’Ivoire')
  })

  test('keeps proper names inside a service, and says a place once', () => {
    const input = { ...MAQUIS, services: [{ name: 'Fret Abidjan – Yamoussoukro' }, { name: 'Poisson Braisé' }] }
    const { primaryKeywords } = composeSeo({ input, locale: 'fr', packs }, undefined)
    expect(primaryKeywords).toContain('fret Abidjan – Yamoussoukro')
    expect(primaryKeywords).toContain('poisson braisé Abidjan')
  })

  test('has enough words without a place, and leaves the place as a gap', () => {
    for (const sector of ['réparation de pirogues', 'restaurant']) {
      const result = composeSeo({ input: { ...BARE, sector }, locale: 'fr', packs }, undefined)
      expect(result.primaryKeywords.length).toBeGreaterThanOrEqual(3)
      expect(result.secondaryKeywords.length).toBeGreaterThanOrEqual(5)
      expect(isTodo(result.localSeo.optimizedFor)).toBe(true)
      expect(result.localSeo.localKeywords).toEqual([])
    }
  })

  test('a particular phrase of the trade appears only when the user’s words name it', () => {
    const keywordsOf = (description: string) => {
      const input = { businessName: 'Kalita', sector: 'restaurant', description }
      const { primaryKeywords, secondaryKeywords } = composeSeo({ input, locale: 'fr', packs }, undefined)
      return [...primaryKeywords, ...secondaryKeywords]
    }
    expect(keywordsOf('Des grillades toute la semaine')).toContain('grillades')
    expect(keywordsOf('Une bonne table')).not.toContain('grillades')
    expect(keywordsOf('Une bonne table').join()).not.toContain('livraison')
  })

  test('title and description name the business, what it is and where', () => {
    const { metaTitle, metaDescription } = composeSeo({ input: MAQUIS, locale: 'fr', packs }, undefined)
    for (const text of [metaTitle, metaDescription]) {
      expect(text).toContain('Le Maquis Moderne')
      expect(text).toContain('Abidjan')
      expect(text).toContain('restaurant')
    }
  })

  test('headings name the sections the content has, and no other', () => {
    const headings = (content: ContentGeneration | undefined) =>
      composeSeo({ input: MAQUIS, locale: 'fr', packs }, content).headingStructure.h2Sections
    expect(headings(CONTENT)).toHaveLength(5)
    expect(headings({ ...CONTENT, faq: [], contact: { email: { todo: 'Votre adresse' } } })).toHaveLength(3)
    expect(headings(undefined)).toHaveLength(3)
  })

  test('English is English', () => {
    const { metaDescription, headingStructure } = composeSeo({ input: MAQUIS, locale: 'en', packs }, undefined)
    expect(`${metaDescription} ${headingStructure.h2Sections.join(' ')}`).not.toMatch(/\b(chez|nos|services :|à)\b/i)
  })
})

const CONTENT: ContentGeneration = {
  homepage: {
    heroSection: { title: 'a', subtitle: 'b', heroParagraph: 'c', primaryCta: 'd', secondaryCta: 'e' },
    valueProposition: { mainValue: 'a', benefits: [], whyChooseUs: 'b' },
    servicesTeaser: 'a',
  },
  about: { story: { opening: 'a', journey: 'b', missionStatement: 'c' }, values: [], callToAction: 'd' },
  services: { services: [{ name: 'Brunch weekend', description: 'a', benefits: [], cta: 'b' }] },
  faq: [{ question: 'a', answer: 'b' }],
  contact: { phone: '+2250700000001' },
  languagesGenerated: ['fr'],
}
