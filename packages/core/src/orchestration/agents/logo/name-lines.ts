/** A name broken into lines, each with its estimated width in ems of the font. */
export type NameLine = { readonly text: string; readonly ems: number }

/** A word longer than this is broken, so that a name without a space stays readable. */
const LONGEST_WORD = 22

const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Mark}]*$/u
const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** The name on at most `lines` lines, as even as its words allow. */
export function nameLines(name: string, lines: number): NameLine[] {
  const parts = name.split(/\s+/u).flatMap(brokenWord)
  const target = widthOf(name) / Math.max(1, Math.min(lines, parts.length))
  const result: string[] = []
  let line = ''
  for (const { text, glue } of parts) {
    const full = line !== '' && widthOf(line) + widthOf(text) / 2 > target
    if (full && result.length < lines - 1) {
      result.push(line)
      line = text
    } else {
      line = line === '' ? text : line + glue + text
    }
  }
  return [...result, line].map((text) => ({ text, ems: widthOf(text) }))
}

/** Whether the estimate can be trusted: Latin letters, digits and punctuation. */
export function isLatin(text: string): boolean {
  return LATIN.test(text) && !/\p{Extended_Pictographic}/u.test(text)
}

/** Estimated width in ems, in the wider bold fonts of phones and computers. */
export function widthOf(text: string): number {
  let width = 0
  for (const { segment } of segmenter.segment(text)) width += graphemeWidth(segment)
  return width
}

/** `glue` is what stands between this part and the one before it on the same line. */
type Part = { readonly text: string; readonly glue: '' | ' ' }

function brokenWord(word: string): Part[] {
  const graphemes = [...segmenter.segment(word)].map(({ segment }) => segment)
  const parts = Math.ceil(graphemes.length / LONGEST_WORD)
  const size = Math.ceil(graphemes.length / parts)
  return Array.from({ length: parts }, (_, part) => ({
    text: graphemes.slice(part * size, (part + 1) * size).join(''),
    glue: part === 0 ? ' ' : '',
  }))
}

function graphemeWidth(grapheme: string): number {
  const base = grapheme.normalize('NFD').charAt(0)
  if (/[\s.,;:'’!|ijltfrI()[\]-]/u.test(base)) return 0.36
  if (/[mwMW@%&—œŒæÆ]/.test(base)) return 0.92
  if (/[A-Z]/.test(base)) return 0.7
  if (/[a-z0-9]/.test(base)) return 0.58
  if (/\p{Script=Arabic}/u.test(base)) return 0.62
  return isLatin(grapheme) ? 0.66 : 1.05
}
