import type { BriefInput } from '../../../domain/brief-input.ts'
import { strings } from '../../../domain/invented-facts.ts'
import type { ContentPart } from '../../../domain/results/content-generation.ts'
import { fold } from '../../../domain/text.ts'

/** What of the owner's words must stand in a part, whoever writes it. */
export function ownWords(part: ContentPart, input: BriefInput): string[] {
  const { businessName, location, description, vision, mission, valueProposition, slogan } = input
  const { competitiveAdvantage, differentiation, targetMarket } = input
  const wanted: Partial<Record<ContentPart, (string | undefined)[]>> = {
    homepage: [
      businessName,
      location?.city,
      slogan,
      description,
      valueProposition,
      competitiveAdvantage,
      differentiation,
    ],
    about: [businessName, vision, mission, targetMarket],
  }
  return (wanted[part] ?? []).filter((words) => words !== undefined)
}

/**
 * A written part that says all it must: for each of the words it lacks, the first text of the composed part that has
 * them takes the place of the written one. Both have the same shape.
 */
export function withOwnWords<T>(written: T, composed: T, words: readonly string[]): T {
  return words.reduce((part, word) => {
    if (says(part, word)) return part
    const path = pathTo(composed, word)
    return path ? (replaced(part, composed, path) as T) : part // the same shape with another text in it
  }, written)
}

function says(value: unknown, words: string): boolean {
  const wanted = fold(words)
  return strings(value).some((text) => fold(text).includes(wanted))
}

type Path = readonly (string | number)[]

function pathTo(value: unknown, words: string): Path | undefined {
  if (typeof value === 'string') return says(value, words) ? [] : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, entry] of Object.entries(value)) {
    const rest = pathTo(entry, words)
    if (rest) return [Array.isArray(value) ? Number(key) : key, ...rest]
  }
  return undefined
}

/** `target` with the value of `source` at `path`; a list that is too short grows by it. */
function replaced(target: unknown, source: unknown, path: Path): unknown {
  const [key, ...rest] = path
  if (key === undefined) return source
  if (typeof source !== 'object' || source === null || typeof target !== 'object' || target === null) return target
  const from: unknown = Reflect.get(source, key)
  if (Array.isArray(target)) {
    const index = Math.min(Number(key), target.length)
    const entry = index < target.length ? replaced(target[index], from, rest) : from
    return index === target.length ? [...target, entry] : target.with(index, entry)
  }
  return { ...target, [key]: replaced(Reflect.get(target, key), from, rest) }
}
