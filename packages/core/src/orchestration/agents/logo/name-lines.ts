/** A name broken into lines, each with its estimated width in ems of the font. */
export type NameLine = { readonly text: string; readonly ems: number }

/** A word longer than this is broken, so that a name without a space stays readable. */
const LONGEST_WORD = 22

const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Mark}]*$/u
const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** The name on at most `lines` lines, as even as its words allow. */
export function nameLines(name: string, lines: number): NameLine[] {
  const words = name.split(/\s+/u).flatMap(brokenWord)
  const target = widthOf(words.join(' ')) / Math.max(1, Math.min(lines, words.length))
  const result: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    const full = line !== '' && widthOf(line) + widthOf(word) / 2 > target
    if (full && result.length < lines - 1) {
      result.push(line)
      line = word
    } else {
      line = longer
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

function brokenWord(word: string): string[] {
  const graphemes = [...segmenter.segment(word)].map(({ segment }) => segment)
  if (graphemes.length <= LONGEST_WORD) return [word]
  const parts = Math.ceil(graphemes.length / LONGEST_WORD)
  const size = Math.ceil(graphemes.length / parts)
  return Array.from({ length: parts }, (_, part) => graphemes.slice(part * size, (part + 1) * size).join(''))
}

function graphemeWidth(grapheme: string): number {
  const base = grapheme.normalize('NFD').charAt(0)
  if (/[ilIjtfr.,;:'’!|()[\]\s-]/.test(base)) return base === 'I' || base === ' ' ? 0.34 : 0.38
  if (/[mwMW@%&—œŒæÆ]/.test(base)) return 0.98
  if (/[A-Z0-9QOGDHNU]/.test(base)) return /\d/.test(base) ? 0.62 : 0.74
  if (/[a-z]/.test(base)) return 0.62
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(base)) return 1.05
  return isLatin(grapheme) ? 0.7 : 1.2
}
