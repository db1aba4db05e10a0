import type { Badge } from './badges.ts'
import { contrast } from './contrast.ts'
import type { Glyph } from './glyphs.ts'
import type { Letterform } from './letterforms.ts'

/** How the badge is drawn: filled with the primary or the secondary colour, or as an outline. */
export type BadgeStyle = 'solid' | 'deep' | 'outline'
export type Ornament = 'none' | 'ring' | 'beads' | 'bar' | 'dot'

/** What a business's mark is made of, before it has colours. */
export type MarkDesign = {
  readonly badge: Badge
  readonly style: BadgeStyle
  readonly ornament: Ornament
  /** Letters of the drawn alphabet, or the glyph of the trade. */
  readonly content: { readonly letters: readonly Letterform[] } | { readonly glyph: Glyph }
  /** Thickness of a letter's stroke, in hundredths of its height. */
  readonly weight: number
}

/** The colours of a mark, each `#rrggbb`. `ground` is what lies behind the badge. */
export type MarkInk = {
  readonly fill: string
  readonly line: string
  readonly accent: string
  readonly ground: string
}

const GLYPH_STROKE = 6.5
const OUTLINE_STROKE = 4.5
/** With a row of ornament below, the drawing takes this share of the room. */
const WITH_ROW = 0.76
const LETTER_GAP = 20
const ON_GROUND = 1.5

/** The mark as SVG elements in a box of 100 by 100. */
export function drawMark(design: MarkDesign, ink: MarkInk): string {
  return [drawBadge(design, ink), drawContent(design, ink), drawOrnament(design, ink)].join('')
}

function drawBadge({ badge, style }: MarkDesign, ink: MarkInk): string {
  if (style !== 'outline') return `<path d="${badge.path}" fill="${ink.fill}"/>`
  const inset = scaledAbout50(1 - OUTLINE_STROKE / 100)
  return `<path d="${badge.path}" transform="${inset}" fill="none" stroke="${ink.line}" stroke-width="${OUTLINE_STROKE}"/>`
}

function drawContent({ badge, content, ornament, weight }: MarkDesign, ink: MarkInk): string {
  const row = hasRow(ornament)
  const room = badge.room
  const height = room * (row ? WITH_ROW : 1)
  const top = badge.middle - badge.room / 2 + (row ? 0 : (badge.room - height) / 2)
  const middle = row ? top + height / 2 : badge.middle
  if ('letters' in content) return drawLetters(content.letters, { weight, room, height, middle, color: ink.line })
  const scale = height / 100
  return group(`translate(${num(50 - height / 2)} ${num(middle - height / 2)}) scale(${num(scale)})`, [
    stroke(content.glyph.main, ink.line, GLYPH_STROKE),
    stroke(content.glyph.accent, ink.accent, GLYPH_STROKE),
  ])
}

type Place = {
  readonly weight: number
  readonly room: number
  readonly height: number
  readonly middle: number
  readonly color: string
}

function drawLetters(letters: readonly Letterform[], { weight, room, height, middle, color }: Place): string {
  const gap = LETTER_GAP + weight
  const width = letters.reduce((sum, letter) => sum + letter.width, gap * (letters.length - 1))
  const tallest = height * (letters.length === 1 ? 0.9 : 0.84)
  const scale = Math.min(room / (width + weight), tallest / (100 + weight))
  let x = 0
  const drawn = letters.map((letter) => {
    const placed = `<path d="${letter.path}"${x === 0 ? '' : ` transform="translate(${num(x)} 0)"`}/>`
    x += letter.width + gap
    return placed
  })
  const place = `translate(${num(50 - (width * scale) / 2)} ${num(middle - 50 * scale)}) scale(${num(scale)})`
  return `<g transform="${place}" fill="none" stroke="${color}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round">${drawn.join('')}</g>`
}

function drawOrnament({ badge, ornament, style }: MarkDesign, { fill, accent, ground }: MarkInk): string {
  const low = badge.middle + badge.room * 0.42
  switch (ornament) {
    case 'none':
      return ''
    case 'ring':
      return `<path d="${badge.path}" transform="${scaledAbout50(style === 'outline' ? 0.85 : 0.88)}" fill="none" stroke="${accent}" stroke-width="1.8"/>`
    case 'bar':
      return `<rect x="39" y="${num(low - 2)}" width="22" height="4" rx="2" fill="${accent}"/>`
    case 'beads':
      return [38, 50, 62]
        .map((x) => `<path d="M${x} ${num(low - 3.6)}l3.6 3.6l-3.6 3.6l-3.6 -3.6Z" fill="${accent}"/>`)
        .join('')
    case 'dot': {
      // It lies on the ground, where an accent chosen to stand out on the badge could vanish.
      const color = contrast(accent, ground) >= ON_GROUND ? accent : fill
      return `<circle cx="87" cy="14" r="11.5" fill="${ground}"/><circle cx="87" cy="14" r="8" fill="${color}"/>`
    }
  }
}

function hasRow(ornament: Ornament): boolean {
  return ornament === 'beads' || ornament === 'bar'
}

function stroke(path: string, color: string, width: number): string {
  return `<path d="${path}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
}

function group(transform: string, children: readonly string[]): string {
  return `<g transform="${transform}">${children.join('')}</g>`
}

function scaledAbout50(scale: number): string {
  return `translate(${num(50 - 50 * scale)} ${num(50 - 50 * scale)}) scale(${num(scale)})`
}

/** A number as short as an eye can tell. */
export function num(value: number): number {
  return Math.round(value * 1000) / 1000
}
