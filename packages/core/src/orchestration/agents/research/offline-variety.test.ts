import { describe, expect, test } from 'vitest'
import type { BriefInput } from '../../../domain/brief-input.ts'
import { strings } from '../../../domain/invented-facts.ts'
import { LOCALES, type Locale } from '../../../domain/locale.ts'
import { testPacks } from '../../../testing/test-packs.ts'
import { composeSeo } from '../seo/seo-offline.ts'
import { composeTemplate } from '../template/template-offline.ts'
import { composeResearch } from './research-offline.ts'

const packs = testPacks()
const NAMES = [
  'Chez Awa',
  'Le Maquis Moderne',
  'Saveurs du Fleuve',
  'Maison Tako',
  'La Calebasse',
  'Étoile du Sud',
  'Kora',
  'Baobab & Fils',
]
const CITIES = ['Abidjan', 'Dakar', 'Cotonou', 'Douala', 'Lomé', 'Bamako', 'Bouaké', 'Thiès']
const RUN = 5
/** Of two texts of about three hundred sequences a few pairs come close by chance; no pair may pass this, nor the mean that. */
const MOST_SHARED = 0.4
const MEAN_SHARED = 0.28

describe('two businesses of one trade', () => {
  test.each(packs.sectors.map(({ id }) => id))('%s: share few sequences of five words', (sector) => {
    for (const locale of LOCALES) {
      const runs = NAMES.map((businessName, index) =>
        sequences(
          { businessName, sector, description: 'Notre maison', location: { city: CITIES[index] ?? '', country: 'CI' } },
          locale,
        ),
      )
      const shared = runs.flatMap((one, index) => runs.slice(index + 1).map((other) => sharedOf(one, other)))
      expect(shared.reduce((sum, share) => sum + share, 0) / shared.length).toBeLessThan(MEAN_SHARED)
      expect(shared.filter((share) => share > MOST_SHARED).length / shared.length).toBeLessThan(0.05)
    }
  })
})

/** The sequences of five words of our own in the whole brief: none reaches across a word of the user's. */
function sequences(input: BriefInput, locale: Locale): Set<string> {
  const context = { input, locale, packs }
  const { theme: _theme, ...template } = composeTemplate(context)
  const found = new Set<string>()
  for (const text of strings([composeResearch(context), composeSeo(context, undefined), template])) {
    for (const part of withoutUsersWords(text, input)) {
      const words = part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
      for (let start = 0; start + RUN <= words.length; start++) found.add(words.slice(start, start + RUN).join(' '))
    }
  }
  return found
}

function withoutUsersWords(text: string, input: BriefInput): string[] {
  const own = strings(input).filter((words) => words.length > 2)
  return own.reduce((parts, words) => parts.flatMap((part) => part.split(words)), [text])
}

function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((sequence) => other.has(sequence)).length / Math.min(one.size, other.size)
}
