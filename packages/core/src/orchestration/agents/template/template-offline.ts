import type { TemplateSelection } from '../../../domain/results/template-selection.ts'
import { clip } from '../../../domain/text.ts'
import type { ComposeContext } from '../../compose/compose-context.ts'
import { formsOf } from '../../compose/placeholder-values.ts'
import { joinList } from '../../compose/typography.ts'
import { createVoice, type Voice } from '../../compose/voice.ts'
import { choosePalette } from '../logo/palette.ts'
import { chooseTheme, type ThemeMatch } from './theme-choice.ts'

/** So much of the user's text is quoted in the reason. */
const QUOTED = 200

/** The theme that fits trade and words best, in the colours of the logo. Throws when the packs have no theme. */
export function composeTemplate(context: ComposeContext): TemplateSelection {
  const match = chooseTheme(context)
  if (match === undefined) throw new Error('The packs have no theme')
  const { theme, score } = match
  return {
    id: theme.id,
    name: theme.name,
    theme: { colors: choosePalette(context), fonts: theme.fonts },
    reasoning: reasoning(context, createVoice(context), match),
    matchScore: score,
  }
}

function reasoning({ input, locale }: ComposeContext, voice: Voice, { theme, sector, traits }: ThemeMatch): string {
  const own = input.mission ?? input.vision ?? input.description ?? ''
  const words = formsOf('words', clip(own.replace(/\s+/gu, ' '), QUOTED), locale)
  const values = { theme: theme.name, traits: traits.length > 0 ? joinList(traits, locale) : undefined, ...words }
  return [
    voice.say(sector ? 'template.reason.sector' : 'template.reason.unknown', values),
    voice.trySay('template.reason.traits', values),
    voice.trySay('template.reason.words', values),
    voice.say('template.reason.colors', values),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ')
}
