import { describe, expect, it } from 'vitest'
import type { BriefInput } from '../../../domain/brief-input.ts'
import { LOCALES, type Locale } from '../../../domain/locale.ts'
import { fold } from '../../../domain/text.ts'
import { testPacks } from '../../../testing/test-packs.ts'
import { composeContent } from './content-offline.ts'

const packs = testPacks()
const N = 5
/** The share of five-word sequences that two businesses of a trade may have in common, the user's words aside. */
const LIMIT = 0.4
/** Where the user said more than the least, the texts are further apart. */
const USUAL_LIMIT = 0.33

const NAMES = ['Chez Awa', 'Le Baobab', 'Étoile du Sud', 'Sahel Plus', 'Espace Bonheur', 'La Lagune']
const PLACES = [
  { country: 'CI', city: 'Abidjan', region: 'Yopougon' },
  { country: 'SN', city: 'Dakar', region: 'Médina' },
  { country: 'BJ', city: 'Cotonou' },
  { country: 'TG', city: 'Lomé' },
  { country: 'CM', city: 'Douala', region: 'Akwa' },
  { country: 'BF', city: 'Bobo-Dioulasso' },
]

function sparse(sector: string): BriefInput[] {
  return NAMES.map((businessName, index) => ({
    businessName,
    sector,
    description: 'Ouvert à tous',
    location: PLACES[index] ?? {},
  }))
}

function usual(sector: string): BriefInput[] {
  return sparse(sector).map((input, index) => ({
    ...input,
    mission: 'Bien servir',
    vision: 'Grandir ensemble',
    targetMarket: 'Familles et voisins',
    competitiveAdvantage: 'Qualité',
    differentiation: 'Proximité',
    services: [{ name: 'Formule simple' }, { name: 'Grande formule' }, { name: 'Sur demande' }],
    ...(index % 2 === 0 ? { yearsInBusiness: index } : {}),
  }))
}

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return fold(value).split(' ').filter(Boolean)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : []
}

/** The five-word sequences of a composed content, every word that occurs in the input left out. */
function sequences(input: BriefInput, locale: Locale): Set<string> {
  const { homepage, about, services, faq, contact } = composeContent({ input, locale, packs })
  const users = new Set(wordsOf(input))
  const ours = wordsOf([homepage, about, services, faq, contact]).filter((word) => !users.has(word))
  return new Set(ours.slice(0, -N + 1).map((_, index) => ours.slice(index, index + N).join(' ')))
}

/** The largest share any two of the inputs have in common, of the smaller one's sequences. */
function worstShare(inputs: readonly BriefInput[], locale: Locale): number {
  const sets = inputs.map((input) => sequences(input, locale))
  const shares = sets.flatMap((a, index) =>
    sets.slice(index + 1).map((b) => [...a].filter((entry) => b.has(entry)).length / Math.min(a.size, b.size)),
  )
  return Math.max(...shares)
}

describe.each(LOCALES)('two businesses of one trade read differently in %s', (locale) => {
  it.each([...packs.sectors.map(({ id }) => id), 'apiculture'])('%s', (sector) => {
    expect(worstShare(usual(sector), locale)).toBeLessThanOrEqual(USUAL_LIMIT)
    expect(worstShare(sparse(sector), locale)).toBeLessThanOrEqual(LIMIT)
  })
})

it('measures: one text against itself is all shared', () => {
  const [input] = sparse('restaurant')
  expect(input && worstShare([input, input], 'fr')).toBe(1)
})
