import * as z from 'zod/mini'
import type { Row } from './database.ts'
import { corruptValue } from './store-error.ts'

/** A row as its schema says, or an error that names the table. */
export function parseRow<S extends z.ZodMiniType>(schema: S, row: Row, what: string): z.output<S> {
  const parsed = z.safeParse(schema, row)
  if (parsed.success) return parsed.data
  throw corruptValue(what, parsed.error)
}

export const blob = z.instanceof(Uint8Array)
export const flag = z.pipe(
  z.literal([0, 1]),
  z.transform((value) => value === 1),
)
/** A moment, kept in milliseconds since 1970. */
export const moment = z.int().check(z.minimum(-8.64e15), z.maximum(8.64e15))

/** ISO 8601, UTC. */
export function iso(ms: number): string {
  return new Date(ms).toISOString()
}
