import type { ThemeColors } from '../../../domain/results/template-selection.ts'
import { contrast, readableOn } from './contrast.ts'
import { above, beside } from './lockup.ts'
import { drawMark, type MarkDesign, type MarkInk } from './mark.ts'
import { svgDocument } from './svg-document.ts'

/** Everything that makes a logo look the way it does. */
export type LogoDesign = {
  readonly name: string
  readonly mark: MarkDesign
  readonly layout: 'beside' | 'above'
  /** A CSS font stack of fonts that devices have. */
  readonly font: string
  readonly nameInk: 'primary' | 'text'
  readonly rule: boolean
}

const MONOCHROME: ThemeColors = {
  primary: '#111111',
  secondary: '#111111',
  accent: '#111111',
  background: '#ffffff',
  text: '#111111',
}
/** Least ratio of an accent to what lies behind it (WCAG 1.4.11, graphics); below it the line's own colour is used. */
const ACCENT_CONTRAST = 2.5

/** The mark alone on a square. `alt` becomes its title. */
export function iconSvg({ mark }: LogoDesign, colors: ThemeColors, alt: string): string {
  const body = `<rect width="120" height="120" rx="22" fill="${colors.background}"/><g transform="translate(12 12) scale(.96)">${drawMark(mark, inkOf(mark, colors))}</g>`
  return svgDocument({ width: 120, height: 120, title: alt, body })
}

/** The mark and the name. */
export function fullSvg(design: LogoDesign, colors: ThemeColors, alt: string): string {
  const arrange = design.layout === 'beside' ? beside : above
  const { width, height, body } = arrange({
    mark: drawMark(design.mark, inkOf(design.mark, colors)),
    name: design.name,
    font: design.font,
    ink: colors[design.nameInk],
    rule: design.rule ? colors.accent : undefined,
  })
  const ground = `<rect width="${width}" height="${height}" rx="16" fill="${colors.background}"/>`
  return svgDocument({ width, height, title: alt, body: ground + body })
}

/** The mark and the name in one ink, for stamps, receipts and plain printing. */
export function monochromeSvg(design: LogoDesign, alt: string): string {
  return fullSvg(design, MONOCHROME, alt)
}

function inkOf({ style }: MarkDesign, colors: ThemeColors): MarkInk {
  const ground = colors.background
  const fill = style === 'deep' ? colors.secondary : colors.primary
  const behind = style === 'outline' ? ground : fill
  const line = style === 'outline' ? colors.primary : readableOn(fill, [ground, '#ffffff'])
  const accent = contrast(colors.accent, behind) >= ACCENT_CONTRAST ? colors.accent : line
  return { fill, line, accent, ground }
}
