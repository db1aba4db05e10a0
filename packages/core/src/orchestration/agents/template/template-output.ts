import * as z from 'zod/mini'

/** What the model is asked for: one of the themes it was shown, and why. */
export const templateOutput = z.strictObject({
  themeId: z.string().check(z.minLength(1), z.maxLength(40)),
  reasoning: z.string().check(z.minLength(1), z.maxLength(600)),
})
