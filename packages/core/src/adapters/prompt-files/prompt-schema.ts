import * as z from 'zod/mini'
import { LOCALES, type Locale } from '../../domain/locale.ts'

const variableName = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/, 'a variable is written in camelCase'))
const source = z.string().check(z.minLength(1))
/** One template for every language, or one for each. */
const localizedSource = z.union([source, z.strictObject({ fr: source, en: source })])

/** A prompt file. `README.md` beside the prompts explains each key. */
export const promptFileSchema = z.strictObject({
  metadata: z.strictObject({
    name: z.string().check(z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'a name is written in kebab-case')),
    version: z.int().check(z.positive()),
    description: z.exactOptional(z.string()),
  }),
  variables: z.strictObject({
    required: z._default(z.array(variableName), []),
    optional: z._default(z.array(variableName), []),
  }),
  template: z.strictObject({ system: localizedSource, user: localizedSource }),
  validation: z._default(z.strictObject({ maxCharacters: z._default(z.int().check(z.positive()), 100_000) }), {
    maxCharacters: 100_000,
  }),
})
export type PromptFile = z.infer<typeof promptFileSchema>

export const PARTS = ['system', 'user'] as const
export type Part = (typeof PARTS)[number]

/** The template of a part in a language. */
export function sourceOf(file: PromptFile, part: Part, locale: Locale): string {
  const template = file.template[part]
  return typeof template === 'string' ? template : template[locale]
}

/** Where in the file the templates of a part stand, and the text of each. */
export function sourcesOf(file: PromptFile, part: Part): { path: string[]; text: string }[] {
  const template = file.template[part]
  if (typeof template === 'string') return [{ path: ['template', part], text: template }]
  return LOCALES.map((locale) => ({ path: ['template', part, locale], text: template[locale] }))
}
