import type { Locale } from '../../domain/locale.ts'

const NARROW = '\u202F'
const NO_BREAK = '\u00A0'

/**
 * Sets one of our own sentences as its language prints it: ’ for the apostrophe; in French U+202F before ; ! ? and
 * U+00A0 before : and inside « ». For templates, before the user's words are filled in: those are never touched.
 */
export function typography(template: string, locale: Locale): string {
  const apostrophes = template.replace(/'/g, '’')
  if (locale === 'en') return apostrophes.replace(/"([^"]*)"/g, '“$1”')
  return apostrophes
    .replace(/\s*([;!?]+)/g, `${NARROW}$1`)
    .replace(/\s+:(?=\s|$)/g, `${NO_BREAK}:`)
    .replace(/«\s*/g, `«${NO_BREAK}`)
    .replace(/\s*»/g, `${NO_BREAK}»`)
}

/** The user's words between the quotation marks of the language; other marks when the words have those inside. */
export function quoted(words: string, locale: Locale): string {
  if (locale === 'en') return words.includes('“') ? `‘${words}’` : `“${words}”`
  return /[«»]/.test(words) ? `“${words}”` : `«${NO_BREAK}${words}${NO_BREAK}»`
}

/** Words joined as a list is spoken: "a, b et c", "a, b and c". */
export function joinList(items: readonly string[], locale: Locale): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} ${locale === 'fr' ? 'et' : 'and'} ${last}`
}
