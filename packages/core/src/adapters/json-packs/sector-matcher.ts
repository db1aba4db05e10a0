import type { SectorPack } from '../../domain/pack.ts'
import { fold } from '../../domain/text.ts'

/**
 * Finds the pack of a trade as people write it: its id, a label or a synonym, else free text with a label or synonym in
 * it as whole words, plural or not. The longest term wins; an id counts only on its own ("services funéraires" is no
 * consulting firm).
 */
export function sectorMatcher(sectors: readonly SectorPack[]): (typed: string) => SectorPack | undefined {
  const whole = new Map<string, SectorPack>()
  const within = new Map<string, SectorPack>()
  for (const sector of sectors) {
    for (const term of [sector.label.fr, sector.label.en, ...sector.synonyms]) within.set(singular(term), sector)
  }
  for (const sector of sectors) whole.set(singular(sector.id), sector)
  const terms = [...within.keys()].sort((a, b) => b.length - a.length)

  return (typed) => {
    const folded = singular(typed)
    const exact = whole.get(folded) ?? within.get(folded)
    if (exact) return exact
    const term = terms.find((candidate) => ` ${folded} `.includes(` ${candidate} `))
    return term === undefined ? undefined : within.get(term)
  }
}

/** Folded, each word without a plural's final s or x. */
function singular(value: string): string {
  return fold(value)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ')
}
