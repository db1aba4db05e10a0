import { DEFAULT_PRESET } from '@genesis/core/domain/preset'
import { presetSchema } from '@genesis/core/domain/preset-schema'
import { text } from '@genesis/core/domain/text'
import * as z from 'zod/mini'
import { procedure } from '../trpc.ts'

const input = z.strictObject({
  preset: z._default(presetSchema, DEFAULT_PRESET),
  sector: z.exactOptional(text(80)),
})

/** What a start would take, and how many units of the quota. */
export const estimate = procedure.input(input).query(({ ctx, input: { preset } }) => {
  ctx.services.requireAvailable(preset, ctx.locale)
  return { preset, ...ctx.services.estimateBrief(), quotaUnits: 1 }
})
