import * as z from 'zod/mini'
import { MODES } from './modes.ts'

const counter = z.int().check(z.minimum(0))

export const userSchema = z.strictObject({
  plan: z.string(),
  status: z.string(),
  /** Absent: the plan's own. */
  limit: z.exactOptional(z.nullable(counter)),
  /** The month `used` belongs to, as `2026-11`; in any other month nothing is used. */
  period: z.string(),
  used: counter,
  /** Reports already taken, oldest first. */
  sessions: z.array(z.string()),
})
export type SimUser = z.infer<typeof userSchema>

export const websiteSchema = z.strictObject({ id: z.string(), status: z.string(), url: z.string() })
export type Website = z.infer<typeof websiteSchema>

/** What is kept between two starts. */
export const savedStateSchema = z.strictObject({
  version: z.literal(1),
  mode: z.enum(MODES),
  users: z.array(z.tuple([z.string(), userSchema])),
  /** By brief id. */
  websites: z.array(z.tuple([z.string(), websiteSchema])),
})
export type SavedState = z.infer<typeof savedStateSchema>
