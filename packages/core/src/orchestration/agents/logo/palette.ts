import type { ThemeColors } from '../../../domain/results/template-selection.ts'
import type { PackLibrary } from '../../../ports/pack-library.ts'
import type { ComposeContext } from '../../compose/compose-context.ts'
import { createVoice } from '../../compose/voice.ts'
import { legible } from './contrast.ts'

/** For packs without a single palette. */
const INK: ThemeColors = {
  primary: '#1e3f66',
  secondary: '#12283f',
  accent: '#d9982f',
  background: '#f6f9fc',
  text: '#14202e',
}

/**
 * The colours of one business, the same for its logo and its site: a palette of its trade (of any trade when the packs
 * do not know it), chosen by its words. Text on background, primary on background, and background or white on primary
 * and on secondary all reach 4.5:1.
 */
export function choosePalette(context: ComposeContext): ThemeColors {
  // The look does not change with the language of the content.
  const voice = createVoice({ ...context, locale: 'fr' })
  const palettes = voice.sector?.look.palettes ?? everyPalette(context.packs)
  const [chosen = INK] = voice.some('palette', palettes, 1)
  return legible(chosen)
}

function everyPalette(packs: PackLibrary): ThemeColors[] {
  return packs.sectors.flatMap((sector) => sector.look.palettes)
}
