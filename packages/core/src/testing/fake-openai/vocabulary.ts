/** Where the fake takes its words from. */
export type Vocabulary = {
  /** Some words for a place in an object; the same place gets the same words. */
  phrase(place: string): string
  /** Identifiers (`"id": "…"`) that stand in the data. */
  ids: readonly string[]
}

const FILLER = ['bienvenue', 'savoir', 'faire', 'proximité', 'qualité', 'confiance']

/** The vocabulary of a prompt: the words between `<data>` tags, else of the whole; never a digit. */
export function vocabularyOf(prompt: string): Vocabulary {
  const data = [...prompt.matchAll(/<data\b[^>]*>([\s\S]*?)<\/data>/g)].map(([, inside = '']) => inside)
  const text = (data.length > 0 ? data.join(' ') : prompt).replace(/\\u[0-9a-f]{4}|\\[a-z]/g, ' ')
  const values = text.replace(/"[A-Za-z_]+"\s*:/g, ' ')
  const found = [...new Set(values.match(/\p{Letter}[\p{Letter}\p{Mark}’'-]{2,}/gu) ?? [])]
  const words = found.length > 0 ? found : FILLER
  const ids = [...text.matchAll(/"id"\s*:\s*"([^"]{1,80})"/g)].map(([, id = '']) => id)
  return { phrase: (place) => phrase(words, place), ids }
}

function phrase(words: readonly string[], place: string): string {
  const start = hash(place)
  const picked = Array.from({ length: Math.min(5, words.length) }, (_, at) => words[(start + at) % words.length])
  const text = picked.join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A small stable number for a text. */
export function hash(text: string): number {
  let sum = 7
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003
  return sum
}
