import type { ThemeColors } from '../../../domain/results/template-selection.ts'
import { contrast, readableOn } from './contrast.ts'
import { drawMark, type MarkDesign, type MarkInk, num } from './mark.ts'
import { isLatin, type NameLine, nameLines } from './name-lines.ts'

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
  return document(120, 120, alt, body)
}

/** The mark and the name. */
export function fullSvg(design: LogoDesign, colors: ThemeColors, alt: string): string {
  const parts = design.layout === 'beside' ? beside(design, colors) : above(design, colors)
  const ground = `<rect width="${parts.width}" height="${parts.height}" rx="16" fill="${colors.background}"/>`
  return document(parts.width, parts.height, alt, ground + parts.body)
}

/** The mark and the name in one ink, for stamps, receipts and fax-like printing. */
export function monochromeSvg(design: LogoDesign, alt: string): string {
  return fullSvg(design, MONOCHROME, alt)
}

type Parts = { readonly width: number; readonly height: number; readonly body: string }

const BESIDE = {
  height: 168,
  mark: 112,
  left: 28,
  gap: 26,
  right: 30,
  maxText: 470,
  sizes: [54, 42, 32, 25],
  leading: 1.2,
}

function beside(design: LogoDesign, colors: ThemeColors): Parts {
  const { height, mark, left, gap, right, maxText, leading } = BESIDE
  const { lines, size } = fitted(design.name, BESIDE.sizes, maxText)
  const x = left + mark + gap
  const textWidth = Math.max(...lines.map((line) => line.ems)) * size
  const block = size * leading * (lines.length - 1)
  const first = height / 2 - block / 2 + size * 0.35 - (design.rule ? size * 0.12 : 0)
  const body = [
    placed(design, colors, { x: left, y: (height - mark) / 2, size: mark }),
    ...lines.map((line, row) =>
      textLine(line, { x, y: first + row * size * leading, size, anchor: 'start' }, design, colors),
    ),
    design.rule ? ruleAt(x, first + block + size * 0.34, Math.min(64, textWidth), colors) : '',
  ]
  return { width: Math.ceil(x + textWidth + right), height, body: body.join('') }
}

const ABOVE = {
  mark: 132,
  top: 30,
  gap: 26,
  side: 36,
  bottom: 34,
  maxText: 400,
  minWidth: 260,
  sizes: [44, 36, 28, 22],
  leading: 1.2,
}

function above(design: LogoDesign, colors: ThemeColors): Parts {
  const { mark, top, gap, side, bottom, maxText, minWidth, leading } = ABOVE
  const { lines, size } = fitted(design.name, ABOVE.sizes, maxText)
  const textWidth = Math.max(...lines.map((line) => line.ems)) * size
  const width = Math.ceil(Math.max(minWidth, textWidth + side * 2))
  const first = top + mark + gap + size * 0.74
  const last = first + size * leading * (lines.length - 1)
  const body = [
    placed(design, colors, { x: (width - mark) / 2, y: top, size: mark }),
    ...lines.map((line, row) =>
      textLine(line, { x: width / 2, y: first + row * size * leading, size, anchor: 'middle' }, design, colors),
    ),
    design.rule ? ruleAt(width / 2 - 28, last + size * 0.42, 56, colors) : '',
  ]
  return { width, height: Math.ceil(last + bottom + (design.rule ? 12 : 0)), body: body.join('') }
}

/** On how many lines the name stands largest within the width; a name too long for all of them shrinks to fit. */
function fitted(name: string, sizes: readonly number[], maxText: number): { lines: NameLine[]; size: number } {
  const options = sizes.map((largest, index) => {
    const lines = nameLines(name, index + 1)
    const widest = Math.max(...lines.map((line) => line.ems))
    return { lines, size: num(Math.min(largest, maxText / widest)) }
  })
  return options.reduce((best, option) => (option.size > best.size * 1.12 ? option : best))
}

type TextPlace = { readonly x: number; readonly y: number; readonly size: number; readonly anchor: 'start' | 'middle' }

/** `textLength` holds a Latin line to its estimate whatever font the device has; other scripts keep their own width. */
function textLine({ text, ems }: NameLine, at: TextPlace, { font, nameInk }: LogoDesign, colors: ThemeColors): string {
  const held = isLatin(text) ? ` textLength="${num(ems * at.size)}" lengthAdjust="spacing"` : ''
  return `<text x="${num(at.x)}" y="${num(at.y)}" font-family="${escapeXml(font)}" font-size="${at.size}" font-weight="700" text-anchor="${at.anchor}" fill="${colors[nameInk]}"${held}>${escapeXml(text)}</text>`
}

function placed(design: LogoDesign, colors: ThemeColors, at: { x: number; y: number; size: number }): string {
  const drawn = drawMark(design.mark, inkOf(design.mark, colors))
  return `<g transform="translate(${num(at.x)} ${num(at.y)}) scale(${num(at.size / 100)})">${drawn}</g>`
}

function ruleAt(x: number, y: number, width: number, { accent }: ThemeColors): string {
  return `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="4" rx="2" fill="${accent}"/>`
}

function inkOf({ style }: MarkDesign, colors: ThemeColors): MarkInk {
  const ground = colors.background
  const fill = style === 'deep' ? colors.secondary : colors.primary
  const behind = style === 'outline' ? ground : fill
  const line = style === 'outline' ? colors.primary : readableOn(fill, [ground, '#ffffff'])
  const accent = contrast(colors.accent, behind) >= ACCENT_CONTRAST ? colors.accent : line
  return { fill, line, accent, ground }
}

function document(width: number, height: number, title: string, body: string): string {
  const label = escapeXml(title)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}"><title>${label}</title>${body}</svg>`
}

/** Text as XML character data or an attribute's value; characters XML 1.0 has no place for are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}
