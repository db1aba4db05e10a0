import * as z from 'zod/mini'
import { COUNTRY_NAMES, OTHER_NAMES } from './country-names.ts'
import { fold, text } from './text.ts'

const CODE_BY_NAME = new Map<string, string>()
for (const [code, names] of Object.entries(COUNTRY_NAMES)) {
  CODE_BY_NAME.set(fold(code), code)
  for (const name of names) CODE_BY_NAME.set(fold(name), code)
}
for (const [name, code] of Object.entries(OTHER_NAMES)) CODE_BY_NAME.set(fold(name), code)

/** The ISO 3166-1 alpha-2 code for a code or a French, English or common name, accents and case free; else undefined. */
export function countryCode(typed: string): string | undefined {
  return CODE_BY_NAME.get(fold(typed))
}

/** CLDR's name of a country; the code itself for one that is not in ISO 3166-1. */
export function countryName(code: string, locale: 'fr' | 'en'): string {
  return COUNTRY_NAMES[code]?.[locale === 'fr' ? 0 : 1] ?? code
}

/** A country as anybody writes it, kept as its alpha-2 code. Issue code: `unknown_country`. */
export const countrySchema = z.pipe(
  text(80),
  z.transform((typed, context) => {
    const code = countryCode(typed)
    if (code) return code
    context.issues.push({ code: 'custom', input: typed, params: { code: 'unknown_country' } })
    return z.NEVER
  }),
)
