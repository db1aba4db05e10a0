import * as z from 'zod/mini'
import { isBlank } from './blank.ts'

/**
 * At most `max` entries; blank ones take no place and are dropped, after the others were checked in their places. Too
 * many are refused before any is looked at, so that a flood of wrong entries is one error.
 */
export function list<S extends z.ZodMiniType>(entry: S, max: number) {
  const entryOrBlank = z.pipe(
    z.transform((value: unknown) => (isBlank(value) ? undefined : value)),
    z.optional(entry),
  )
  const notTooMany = z.unknown().check(
    z.refine((value) => !Array.isArray(value) || value.filter((entry) => !isBlank(entry)).length <= max, {
      params: { code: 'too_many', max },
      abort: true,
    }),
  )
  return z.pipe(
    z.pipe(notTooMany, z.array(entryOrBlank)),
    z.transform((entries) => entries.filter((value): value is z.output<S> => value !== undefined)),
  )
}
