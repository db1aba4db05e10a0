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
export type ThemeMatch = {
  readonly theme: Theme
  readonly sector: boolean
  readonly traits: string[]
  readonly score: number
}

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
  const written = ownWords(input)
  const found = [...traitsOf(theme.traits.fr), ...traitsOf(theme.traits.en)].map((trait) => asWritten(trait, written))
  const traits = [...new Set(found.filter((words) => words !== undefined))].slice(0, MATCH.traits)
  return { theme, sector, traits, score: MATCH.start + (sector ? MATCH.sector : 0) + traits.length * MATCH.trait }
}

/** The user's own form of a trait, in lower case: "soins" for "soin". */
function asWritten(trait: string, written: readonly string[]): string | undefined {
  const wanted = trait.split(' ').map(stem)
  const start = written.findIndex((_, at) => wanted.every((part, offset) => stem(written[at + offset] ?? '') === part))
  return start < 0
    ? undefined
    : written
        .slice(start, start + wanted.length)
        .join(' ')
        .toLowerCase()
}

/** The words the user describes the business with, in order. */
function ownWords(input: ComposeContext['input']): string[] {
  const services = (input.services ?? []).flatMap((service) => [service.name, service.description])
  const { description, vision, mission, slogan, competitiveAdvantage, differentiation, valueProposition } = input
  const own = [
    description,
    vision,
    mission,
    slogan,
    competitiveAdvantage,
    differentiation,
    valueProposition,
    ...services,
  ]
  return own.join(' ').match(/[\p{Letter}\p{Mark}\p{Number}-]+/gu) ?? []
}

function traitsOf(list: string): string[] {
  return list.split(',').map((trait) => trait.trim())
}

/** Folded, without a plural's or a feminine's ending. */
function stem(word: string): string {
  const folded = fold(word)
  return folded.length > 4 ? folded.replace(/e?[sx]?$/, '') : folded
}
