import type { ComposeContext } from '../../compose/compose-context.ts'
import { fillTemplate } from '../../compose/fill-template.ts'
import type { PlaceholderValues } from '../../compose/placeholder-values.ts'
import { typography } from '../../compose/typography.ts'
import type { Voice } from '../../compose/voice.ts'

/** General lines of the packs, each in another of the frames `research.frame.<kind>` that says it is general. */
export function framed(context: ComposeContext, voice: Voice, kind: string, lines: readonly string[]): string[] {
  const set = lines.map((line) => typography(line, context.locale))
  return inFrames(context, voice, `research.frame.${kind}`, set.map((line) => ({ line, 'line.low': lowered(line) })))
}

/**
 * One phrase of the pool `slot` for each entry of `values`, in this business's order, none twice before all were used.
 * A phrase that an entry cannot fill is passed over; an entry that no phrase takes is left out.
 */
export function inFrames(
  { packs, locale }: ComposeContext,
  voice: Voice,
  slot: string,
  values: readonly PlaceholderValues[],
): string[] {
  const pool = packs.common[slot]?.[locale] ?? []
  const frames = voice.some(slot, pool, pool.length)
  return values
    .map((entry, index) => {
      const ordered = [...frames.slice(index % frames.length), ...frames.slice(0, index % frames.length)]
      return ordered
        .map((frame) => fillTemplate(frame, { ...voice.values, ...entry }, locale))
        .find((line) => line !== undefined)
    })
    .filter((line) => line !== undefined)
}

/** A sentence of the packs as it stands after a colon. */
function lowered(line: string): string {
  return /^\p{Lu}\p{Lu}/u.test(line) ? line : line.charAt(0).toLowerCase() + line.slice(1)
}
