import * as z from 'zod/mini'

const hex = z.string().check(z.regex(/^#[0-9a-f]{6}$/))
export const PALETTE_ROLES = ['primary', 'secondary', 'accent', 'background', 'text'] as const

const variant = z.strictObject({
  name: z.enum(['full', 'icon', 'monochrome']),
  logoUrl: z.string(),
  format: z.enum(['svg', 'png']),
  alt: z.string().check(z.minLength(1)),
})

export const logoCreationSchema = z.strictObject({
  /** Path on Genesis's own origin, unguessable, alive as long as the brief; never an expiring address of a provider. */
  logoUrl: z.string(),
  format: z.enum(['svg', 'png']),
  palette: z.array(z.strictObject({ hex, role: z.enum(PALETTE_ROLES) })).check(z.minLength(3)),
  alt: z.string().check(z.minLength(1)),
  variants: z.array(variant),
})
export type LogoCreation = z.infer<typeof logoCreationSchema>
