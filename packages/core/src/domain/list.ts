import * as z from 'zod/mini'
import { isBlank } from './blank.ts'

/** At most `max` entries; blank ones are dropped, after the others were checked in their places. */
export function list<S extends z.ZodMiniType>(entry: S, max: number) {
  const entryOrBlank = z.pipe(
    z.transform((value: unknown) => (isBlank(value) ? undefined : value)),
    z.optional(entry),
  )
  return z.pipe(
    z.array(entryOrBlank).check(z.maxLength(max)),
    z.transform((entries) => entries.filter((value): value is z.output<S> => value !== undefined)),
  )
}
