import { briefInputSchema } from '@genesis/core/domain/brief-input'
import { DEFAULT_LOCALE, localeSchema } from '@genesis/core/domain/locale'
import { DEFAULT_PRESET } from '@genesis/core/domain/preset'
import { presetSchema } from '@genesis/core/domain/preset-schema'
import * as z from 'zod/mini'
import { procedure } from '../trpc.ts'

const input = z.strictObject({
  input: briefInputSchema,
  preset: z._default(presetSchema, DEFAULT_PRESET),
  uiLocale: z._default(localeSchema, DEFAULT_LOCALE),
  contentLocale: z._default(localeSchema, DEFAULT_LOCALE),
  idempotencyKey: z.string().check(z.regex(/^[A-Za-z0-9_-]{16,128}$/)),
})

/** Starts a brief, or answers with the one its idempotency key stands for. */
export const start = procedure.input(input).mutation(async ({ ctx, input: request }) => {
  const { started, rate } = await ctx.services.startBrief(ctx.userId, { ...request, locale: ctx.locale })
  if (rate) {
    ctx.resHeaders.set('RateLimit-Policy', `"start";q=${ctx.options.startsPerMinute};w=60`)
    ctx.resHeaders.set('RateLimit', `"start";r=${rate.remaining};t=${Math.ceil(rate.resetMs / 1000)}`)
  }
  return started
})
