import { type NameLine, isLatin, nameLines } from './name-lines.ts'
import { num } from './mark.ts'
import { escapeXml } from './svg-document.ts'

/** Everything a lockup shows: its mark drawn in a box of 100 by 100, its name, and the colours of name and rule. */
export type LockupParts = {
  readonly mark: string
  readonly name: string
  /** A CSS font stack of fonts that devices have. */
  readonly font: string
  readonly ink: string
  /** The colour of a short rule below the name; none when absent. */
  readonly rule: string | undefined
}

/** A lockup as SVG elements on a ground of this size. */
export type Lockup = { readonly width: number; readonly height: number; readonly body: string }

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

/** The mark with the name on its right. */
export function beside(parts: LockupParts): Lockup {
  const { height, mark, left, gap, right, maxText, leading } = BESIDE
  const { lines, size } = fitted(parts.name, BESIDE.sizes, maxText)
  const x = left + mark + gap
  const textWidth = Math.max(...lines.map((line) => line.ems)) * size
  const block = size * leading * (lines.length - 1)
  const first = height / 2 - block / 2 + size * 0.35 - (parts.rule ? size * 0.12 : 0)
  const body = [
    placed(parts, { x: left, y: (height - mark) / 2, size: mark }),
    ...lines.map((line, row) => textLine(line, { x, y: first + row * size * leading, size, anchor: 'start' }, parts)),
    ruleBelow(parts, { x, y: first + block + size * 0.34, width: Math.min(64, textWidth) }),
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

/** The mark with the name below it. */
export function above(parts: LockupParts): Lockup {
  const { mark, top, gap, side, bottom, maxText, minWidth, leading } = ABOVE
  const { lines, size } = fitted(parts.name, ABOVE.sizes, maxText)
  const textWidth = Math.max(...lines.map((line) => line.ems)) * size
  const width = Math.ceil(Math.max(minWidth, textWidth + side * 2))
  const first = top + mark + gap + size * 0.74
  const last = first + size * leading * (lines.length - 1)
  const body = [
    placed(parts, { x: (width - mark) / 2, y: top, size: mark }),
    ...lines.map((line, row) =>
      textLine(line, { x: width / 2, y: first + row * size * leading, size, anchor: 'middle' }, parts),
    ),
    ruleBelow(parts, { x: width / 2 - 28, y: last + size * 0.42, width: 56 }),
  ]
  return { width, height: Math.ceil(last + bottom + (parts.rule ? 12 : 0)), body: body.join('') }
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
function textLine({ text, ems }: NameLine, at: TextPlace, { font, ink }: LockupParts): string {
  const held = isLatin(text) ? ` textLength="${num(ems * at.size)}" lengthAdjust="spacing"` : ''
  return `<text x="${num(at.x)}" y="${num(at.y)}" font-family="${escapeXml(font)}" font-size="${at.size}" font-weight="700" text-anchor="${at.anchor}" fill="${ink}"${held}>${escapeXml(text)}</text>`
}

function placed({ mark }: LockupParts, at: { readonly x: number; readonly y: number; readonly size: number }): string {
  return `<g transform="translate(${num(at.x)} ${num(at.y)}) scale(${num(at.size / 100)})">${mark}</g>`
}

function ruleBelow(
  { rule }: LockupParts,
  at: { readonly x: number; readonly y: number; readonly width: number },
): string {
  if (rule === undefined) return ''
  return `<rect x="${num(at.x)}" y="${num(at.y)}" width="${num(at.width)}" height="4" rx="2" fill="${rule}"/>`
}
