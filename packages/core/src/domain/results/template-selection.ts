import * as z from 'zod/mini'

const hex = z.string().check(z.regex(/^#[0-9a-f]{6}$/))

export const themeColorsSchema = z.strictObject({
  primary: hex,
  secondary: hex,
  accent: hex,
  background: hex,
  text: hex,
})
export type ThemeColors = z.infer<typeof themeColorsSchema>

export const templateSelectionSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,39}$/)),
  name: z.string().check(z.minLength(1)),
  theme: z.strictObject({
    colors: themeColorsSchema,
    fonts: z.strictObject({ heading: z.string(), body: z.string() }),
  }),
  reasoning: z.string().check(z.minLength(1)),
  matchScore: z.int().check(z.minimum(0), z.maximum(100)),
})
export type TemplateSelection = z.infer<typeof templateSelectionSchema>
