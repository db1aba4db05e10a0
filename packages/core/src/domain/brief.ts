import * as z from 'zod/mini'
import { AGENT_RESULTS } from './agent-result.ts'
import type { BriefInput } from './brief-input.ts'
import { briefStatusSchema } from './brief-status.ts'
import { localeSchema } from './locale.ts'
import { presetSchema } from './preset-schema.ts'

/** Ids of briefs: `brief_` and a ULID (26 characters of Crockford's base 32, time-ordered). */
export const briefIdSchema = z.string().check(z.regex(/^brief_[0-9A-HJKMNP-TV-Z]{26}$/))

export const briefResultsSchema = z.strictObject({
  marketResearch: z.exactOptional(AGENT_RESULTS.research),
  contentGeneration: z.exactOptional(AGENT_RESULTS.content),
  logoCreation: z.exactOptional(AGENT_RESULTS.logo),
  seoOptimization: z.exactOptional(AGENT_RESULTS.seo),
  templateSelection: z.exactOptional(AGENT_RESULTS.template),
})
export type BriefResults = z.infer<typeof briefResultsSchema>

const briefErrorSchema = z.strictObject({ code: z.string(), message: z.string() })

/** A brief as its owner reads it (CONTRACT section 4). `input` was parsed when the brief was started. */
export const briefSchema = z.strictObject({
  id: briefIdSchema,
  ownerId: z.string(),
  status: briefStatusSchema,
  preset: presetSchema,
  uiLocale: localeSchema,
  contentLocale: localeSchema,
  input: z.custom<BriefInput>((value) => typeof value === 'object' && value !== null),
  results: briefResultsSchema,
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  readyForWebsite: z.boolean(),
  revision: z.int().check(z.nonnegative()),
  archived: z.boolean(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  startedAt: z.exactOptional(z.iso.datetime()),
  finishedAt: z.exactOptional(z.iso.datetime()),
  error: z.exactOptional(briefErrorSchema),
})
export type Brief = z.infer<typeof briefSchema>

export const LIST_SORTS = ['created_desc', 'created_asc', 'updated_desc'] as const
export type ListSort = (typeof LIST_SORTS)[number]

/** A brief in a list. */
export type BriefSummary = Pick<Brief, 'id' | 'status' | 'confidence' | 'archived' | 'createdAt' | 'updatedAt'> &
  Pick<BriefInput, 'businessName' | 'sector'> & { location?: NonNullable<BriefInput['location']> }
