import type { BriefInput } from '../../domain/brief-input.ts'
import { fold } from '../../domain/text.ts'

/** A 32-bit hash of a text: FNV-1a with a final mix, so that its low bits are as good as its high ones. */
export function hash(value: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < value.length; i++) h = Math.imul(h ^ value.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** What tells one business from another in every seeded choice: its name, trade and city. */
export function seedOf(input: BriefInput): string {
  return [input.businessName, input.sector, input.location?.city ?? ''].map(fold).join('|')
}

/** The items in an order that `seed` alone decides. */
export function shuffled<T>(seed: string, items: readonly T[]): T[] {
  return items
    .map((item, index) => ({ item, index, rank: hash(`${seed}#${index}`) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ item }) => item)
}
