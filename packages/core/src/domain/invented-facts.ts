/**
 * Facts a text must not make up: figures (prices, years, telephone numbers, hours are all figures), addresses of mail
 * and web. `known` is everything the writer was given; what stands there in the same digits or letters is not invented.
 */
export function inventedFacts(value: unknown, known: string): string[] {
  const knownDigits = new Set(figures(known))
  const knownText = known.toLowerCase()
  const texts = strings(value)
  return [
    ...texts.flatMap(figures).filter((figure) => !knownDigits.has(figure)),
    ...texts.flatMap(addresses).filter((address) => !knownText.includes(address)),
  ]
}

/** Runs of digits, with the separators people put inside a number taken out. */
function figures(text: string): string[] {
  const runs = text.match(/\p{Number}(?:[\s.,\u00A0\u202F'-]?\p{Number})*/gu) ?? []
  return runs.map((run) => run.replace(/[^\p{Number}]/gu, ''))
}

function addresses(text: string): string[] {
  return (text.toLowerCase().match(/[\w.+-]+@[\w-]+\.[\w.]+|https?:\/\/[^\s"'<>)]+|www\.[^\s"'<>)]+/g) ?? []).map(
    (found) => found.replace(/[.,;:!?]+$/, ''),
  )
}

/** Every string in a value, at any depth. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(strings)
}
