import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BriefInput } from '../../../domain/brief-input.ts'
import { LOCALES } from '../../../domain/locale.ts'
import { templateSelectionSchema } from '../../../domain/results/template-selection.ts'
import { arbitraryBrief } from '../../../testing/arbitrary-brief.ts'
import { testPacks } from '../../../testing/test-packs.ts'
import { isLegible } from '../logo/contrast.ts'
import { composeLogo } from '../logo/logo-offline.ts'
import { composeTemplate } from './template-offline.ts'
import { MATCH } from './theme-choice.ts'

const packs = testPacks()
const SALON: BriefInput = { businessName: 'Éclat', sector: 'salon', mission: 'Des soins naturels, avec douceur' }

describe('composeTemplate', () => {
  test('fits the schema, reads well and wears the colours of the logo, whatever was typed', () => {
    fc.assert(
      fc.property(arbitraryBrief, fc.constantFrom(...LOCALES), (input, locale) => {
        const context = { input, locale, packs }
        const result = composeTemplate(context)
        expect(templateSelectionSchema.safeParse(result).error).toBeUndefined()
        expect(composeTemplate(context)).toEqual(result)
        expect(result.reasoning).not.toMatch(/undefined|[{}]/)
        expect(result.reasoning).toContain(input.businessName)
        expect(isLegible(result.theme.colors)).toBe(true)
        const logo = Object.fromEntries(composeLogo(context).palette.map(({ role, hex }) => [role, hex]))
        expect(result.theme.colors).toEqual(logo)
      }),
      { numRuns: 50 },
    )
  })

  test('a known trade gets its theme, and each trait the user names raises the score', () => {
    const plain = composeTemplate({ input: { ...SALON, mission: 'Bien travailler' }, locale: 'fr', packs })
    const named = composeTemplate({ input: SALON, locale: 'fr', packs })
    expect(plain).toMatchObject({ id: 'eclat', matchScore: MATCH.start + MATCH.sector })
    expect(named).toMatchObject({ id: 'eclat', matchScore: plain.matchScore + 3 * MATCH.trait })
    expect(named.reasoning).toMatch(/soins, naturels et douceur/)
  })

  test('a trade without a theme is told so', () => {
    const { reasoning, matchScore } = composeTemplate({ input: { ...SALON, sector: 'pirogues' }, locale: 'fr', packs })
    expect(reasoning).toMatch(/pas encore de thème|Aucun de nos thèmes|Faute d’un thème|pas de thème réservé/)
    expect(matchScore).toBeLessThan(MATCH.start + MATCH.sector)
  })

  test('the look is the same in both languages, the reason in the one asked for', () => {
    const [french, english] = LOCALES.map((locale) => composeTemplate({ input: SALON, locale, packs }))
    expect({ ...french, reasoning: '' }).toEqual({ ...english, reasoning: '' })
    expect(english?.reasoning).not.toMatch(/thème|[«»]/)
    expect(french?.reasoning).toMatch(/thème|«/)
  })
})
