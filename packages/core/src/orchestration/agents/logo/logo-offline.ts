import type { LogoCreation } from '../../../domain/results/logo-creation.ts'
import { PALETTE_ROLES } from '../../../domain/results/logo-creation.ts'
import type { ComposeContext } from '../../compose/compose-context.ts'
import { createVoice } from '../../compose/voice.ts'
import { themeOf } from '../template/theme-choice.ts'
import { BADGES } from './badges.ts'
import { glyph } from './glyphs.ts'
import { initialsOf } from './initials.ts'
import { letterform } from './letterforms.ts'
import { fullSvg, iconSvg, type LogoDesign, monochromeSvg } from './logo-svg.ts'
import type { MarkDesign } from './mark.ts'
import { choosePalette } from './palette.ts'

/** One drawing: a whole SVG document, self-contained, without scripts, references or ids. */
export type LogoFile = { readonly name: 'full' | 'icon' | 'monochrome'; readonly svg: string; readonly alt: string }

/** A logo before its bytes are stored: `files[0]` is the main one. */
export type LogoDrawing = {
  readonly files: readonly [LogoFile, LogoFile, LogoFile]
  readonly palette: LogoCreation['palette']
  /** What the main drawing shows, in the language of the content. */
  readonly alt: string
}

const STYLES = ['solid', 'solid', 'deep', 'outline'] as const
const LETTER_ORNAMENTS = ['none', 'none', 'ring', 'beads', 'bar', 'dot'] as const
/** A glyph has an accent of its own, so no row stands below it. */
const GLYPH_ORNAMENTS = ['none', 'none', 'ring', 'dot'] as const
/** Stroke thickness in hundredths of a letter's height: light, regular, bold. */
const WEIGHTS = [14, 17, 20] as const
const LAYOUTS = ['beside', 'beside', 'above'] as const
/** Of a hundred businesses of a known trade, how many wear its glyph rather than their initials. */
const GLYPH_SHARE = 40

/**
 * A logo from the initials or the trade's drawing, in the colours of `choosePalette`: the name with its mark, the mark
 * alone, and both in one ink. The same name, trade and city always get the same one.
 */
export function composeLogo(context: ComposeContext): LogoDrawing {
  const colors = choosePalette(context)
  const design = designOf(context)
  const voice = createVoice(context)
  const alt = (slot: string) => voice.say(`logo.alt.${slot}`)
  const full: LogoFile = { name: 'full', svg: fullSvg(design, colors, alt('full')), alt: alt('full') }
  const icon: LogoFile = { name: 'icon', svg: iconSvg(design, colors, alt('icon')), alt: alt('icon') }
  const monochrome: LogoFile = {
    name: 'monochrome',
    svg: monochromeSvg(design, alt('monochrome')),
    alt: alt('monochrome'),
  }
  const palette = PALETTE_ROLES.map((role) => ({ hex: colors[role], role }))
  return { files: [full, icon, monochrome], palette, alt: full.alt }
}

function designOf(context: ComposeContext): LogoDesign {
  // The look does not change with the language of the content.
  const voice = createVoice({ ...context, locale: 'fr' })
  const one = <T>(slot: string, items: readonly [T, ...T[]]): T => voice.some(`logo.${slot}`, items, 1)[0] ?? items[0]
  const letters = [...initialsOf(context.input.businessName)].map(letterform).filter((form) => form !== undefined)
  const withGlyph = letters.length === 0 || (voice.sector !== undefined && voice.chance('logo.glyph', GLYPH_SHARE))
  const content: MarkDesign['content'] = withGlyph ? { glyph: glyph(voice.sector?.look.glyph) } : { letters }
  const mark: MarkDesign = {
    badge: one('badge', BADGES),
    style: one('style', STYLES),
    ornament: withGlyph ? one('ornament', GLYPH_ORNAMENTS) : one('ornament', LETTER_ORNAMENTS),
    weight: one('weight', WEIGHTS),
    content,
  }
  return {
    name: context.input.businessName,
    mark,
    layout: one('layout', LAYOUTS),
    font: themeOf(context)?.fonts.heading ?? 'system-ui, sans-serif',
    nameInk: one('ink', ['primary', 'text']),
    rule: voice.chance('logo.rule', 40),
  }
}
