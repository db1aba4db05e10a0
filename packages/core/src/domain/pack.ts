import * as z from 'zod/mini'
import { localizedSchema } from './locale.ts'
import { themeColorsSchema } from './results/template-selection.ts'

/** Phrases of which one is picked for a brief; the same brief always picks the same. */
const pool = z.strictObject({
  fr: z.array(z.string()).check(z.minLength(1)),
  en: z.array(z.string()).check(z.minLength(1)),
})
export type PhrasePool = z.infer<typeof pool>

const level = z.enum(['low', 'medium', 'high'])
const named = { id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)), label: localizedSchema }

/** How a business of the trade may speak of itself. */
export const sectorVoiceSchema = z.strictObject({
  /** Pools of phrases by slot; placeholders are `{name}`, `{city}` and so on (see `orchestration/compose`). */
  phrases: z.record(z.string(), pool),
  values: z.array(z.strictObject({ value: localizedSchema, description: localizedSchema })),
  faq: z.array(z.strictObject({ question: localizedSchema, answer: localizedSchema })),
})

/** What holds for a trade at large; every line of it is shown as general, never as a fact about one business. */
export const sectorMarketSchema = z.strictObject({
  opportunities: z.array(
    z.strictObject({
      text: localizedSchema,
      potentialImpact: level,
      difficulty: level,
      timeframe: z.enum(['short', 'medium', 'long']),
    }),
  ),
  risks: z.array(localizedSchema),
  successFactors: z.array(localizedSchema),
  trustFactors: z.array(localizedSchema),
  keywords: z.strictObject({ fr: z.array(z.string()), en: z.array(z.string()) }),
})

/** How a business of the trade may look. `glyph` names a drawing of the logo maker. */
export const sectorLookSchema = z.strictObject({
  glyph: z.string(),
  themeId: z.string(),
  palettes: z.array(themeColorsSchema).check(z.minLength(2)),
})

export const sectorPackSchema = z.strictObject({
  ...named,
  /** Other words for the trade: what people type instead of choosing. Compared folded, so accents and case are free. */
  synonyms: z.array(z.string()),
  examples: z.strictObject({ fr: z.array(z.string()), en: z.array(z.string()) }),
  voice: sectorVoiceSchema,
  market: sectorMarketSchema,
  look: sectorLookSchema,
})
export type SectorPack = z.infer<typeof sectorPackSchema>

/** Facts of a country, each from the source named beside it. */
export const countryPackSchema = z.strictObject({
  code: z.string().check(z.regex(/^[A-Z]{2}$/)),
  name: localizedSchema,
  currency: z.strictObject({ code: z.string().check(z.length(3)), name: localizedSchema, source: z.url() }),
  phonePrefix: z.strictObject({ value: z.string().check(z.regex(/^\+\d{1,3}$/)), source: z.url() }),
  languages: z.strictObject({ official: z.array(z.string()), source: z.url() }),
  /** Official pages on the forms a business can take, to be checked there; `checkedOn` is when the link was noted. */
  legalForms: z.array(
    z.strictObject({ label: localizedSchema, note: localizedSchema, url: z.url(), checkedOn: z.iso.date() }),
  ),
  mobileMoney: z.array(z.strictObject({ name: z.string(), url: z.url() })),
})
export type CountryPack = z.infer<typeof countryPackSchema>

export const themeSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,39}$/)),
  name: z.string(),
  sectors: z.array(z.string()),
  traits: localizedSchema,
  fonts: z.strictObject({ heading: z.string(), body: z.string() }),
})
export type Theme = z.infer<typeof themeSchema>

/** All packs together, as built from `packages/core/packs/*.yaml`. */
export const packBundleSchema = z.strictObject({
  sectors: z.array(sectorPackSchema),
  countries: z.array(countryPackSchema),
  themes: z.array(themeSchema),
  /** Phrases for any trade, by slot: used when the sector is not one we know, and beside the sector's own. */
  common: z.record(z.string(), pool),
})
export type PackBundle = z.infer<typeof packBundleSchema>
