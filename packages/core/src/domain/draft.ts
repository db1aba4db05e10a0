import * as z from 'zod/mini'
import { partialBriefInputSchema } from './brief-input.ts'
import { text } from './text.ts'

/** One draft a user: where they are in the wizard and what they typed. `revision` counts its saves from 1. */
export const draftSchema = z.strictObject({
  step: text(40),
  values: partialBriefInputSchema,
  revision: z.int().check(z.nonnegative()),
})
export type Draft = z.output<typeof draftSchema>
