import type { Theme } from '../../../domain/pack.ts'
import { fold } from '../../../domain/text.ts'
import type { ComposeContext } from '../../compose/compose-context.ts'
import { createVoice } from '../../compose/voice.ts'

/**
 * How a theme earns its score out of 100: every theme starts with `start`; one that lists the trade of the brief gains
 * `sector`; each of its traits that the user's own words name gains `trait`, `traits` of them at most.
 */
export const MATCH = { start: 40, sector: 35, trait: 5, traits: 5 } as const

/** A theme and why it fits. `traits` are its words that the user wrote too, at most `MATCH.traits`. */
export type ThemeMatch = { readonly theme: Theme; readonly sector: boolean; readonly traits: string[]; readonly score: number }

/** The theme with the best score; among equals the one the trade's pack names, else one by the business's words. */
export function chooseTheme(context: ComposeContext): ThemeMatch | undefined {
  // The look does not change with the language of the content.
  const voice = createVoice({ ...context, locale: 'fr' })
  const own = voice.sector?.look.themeId
  const themes = voice.some('template.theme', context.packs.themes, context.packs.themes.length)
  return themes
    .map((theme) => matchTheme(theme, context))
    .toSorted((a, b) => b.score - a.score || Number(b.theme.id === own) - Number(a.theme.id === own))[0]
}

/** The chosen theme alone. */
export function themeOf(context: ComposeContext): Theme | undefined {
  return chooseTheme(context)?.theme
}

/** How well one theme fits. */
export function matchTheme(theme: Theme, { input, packs }: ComposeContext): ThemeMatch {
  const id = packs.sector(input.sector)?.id
  const sector = id !== undefined && theme.sectors.includes(id)
  const written = ` ${stems(ownWords(input).join(' '))} `
  const wanted = [...new Set([...traitsOf(theme.traits.fr), ...traitsOf(theme.traits.en)])]
  const traits = wanted.filter((trait) => written.includes(` ${stems(trait)} `)).slice(0, MATCH.traits)
  return { theme, sector, traits, score: MATCH.start + (sector ? MATCH.sector : 0) + traits.length * MATCH.trait }
}

function ownWords(input: ComposeContext['input']): (string | undefined)[] {
  const services = (input.services ?? []).flatMap((service) => [service.name, service.description])
  const { description, vision, mission, slogan, competitiveAdvantage, differentiation, valueProposition } = input
  return [description, vision, mission, slogan, competitiveAdvantage, differentiation, valueProposition, ...services]
}

function traitsOf(list: string): string[] {
  return list.split(',').map((trait) => trait.trim())
}

/** Folded, each word without a plural's or a feminine's ending. */
function stems(text: string): string {
  return fold(text)
    .split(' ')
    .map((word) => (word.length > 4 ? word.replace(/e?[sx]?$/, '') : word))
    .join(' ')
}
