import * as z from 'zod/mini'

/** What the model is asked for: one of the themes it was shown, and why. */
export function templateOutput(themeIds: readonly [string, ...string[]]) {
  return z.strictObject({
    themeId: z.enum(themeIds),
    reasoning: z.string().check(z.minLength(1), z.maxLength(600)),
  })
}
