import type { ComposeContext } from '../../compose/compose-context.ts'
import { fillTemplate } from '../../compose/fill-template.ts'
import type { PlaceholderValues } from '../../compose/placeholder-values.ts'
import { typography } from '../../compose/typography.ts'
import type { Voice } from '../../compose/voice.ts'

/** Sets lines in the phrases of a pool of the packs. */
export type Framer = {
  /** General lines, each in another of the phrases of `research.frame.<kind>`, which say that it is general. */
  general(kind: string, lines: readonly string[]): string[]
  /**
   * One phrase of the pool `slot` for each entry of `values`, in this business's order, none twice before all were used.
   * A phrase that an entry cannot fill is passed over; an entry that no phrase takes is left out.
   */
  each(slot: string, values: readonly PlaceholderValues[]): string[]
}

/** The framer of one brief. */
export function createFramer({ packs, locale }: ComposeContext, voice: Voice): Framer {
  const each: Framer['each'] = (slot, values) => {
    const pool = packs.common[slot]?.[locale] ?? []
    const frames = voice.some(slot, pool, pool.length)
    return values
      .map((entry, index) => {
        const turn = index % frames.length
        return [...frames.slice(turn), ...frames.slice(0, turn)]
          .map((frame) => fillTemplate(frame, { ...voice.values, ...entry }, locale))
          .find((line) => line !== undefined)
      })
      .filter((line) => line !== undefined)
  }
  return {
    each,
    general: (kind, lines) => {
      const set = lines.map((line) => typography(line, locale))
      return each(
        `research.frame.${kind}`,
        set.map((line) => ({ line, 'line.low': lowered(line) })),
      )
    },
  }
}

/** A sentence of the packs as it stands after a colon. */
function lowered(line: string): string {
  return /^\p{Lu}\p{Lu}/u.test(line) ? line : line.charAt(0).toLowerCase() + line.slice(1)
}
