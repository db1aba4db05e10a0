import * as z from 'zod/mini'

/** The languages Genesis speaks and writes. The language of the interface and that of the content are set apart. */
export const LOCALES = ['fr', 'en'] as const
export const localeSchema = z.enum(LOCALES)
export type Locale = z.infer<typeof localeSchema>
export const DEFAULT_LOCALE: Locale = 'fr'

/** A text in every language we speak. */
export const localizedSchema = z.strictObject({ fr: z.string(), en: z.string() })
export type Localized = z.infer<typeof localizedSchema>

/** Picks a locale from an `Accept-Language` header by its quality values; French when nothing fits. */
export function negotiateLocale(header: string | undefined): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((p) => /^\s*q=([01](?:\.\d{0,3})?)$/.exec(p)?.[1]).find((q) => q !== undefined)
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { language } of wanted) {
    const known = LOCALES.find((locale) => locale === language)
    if (known) return known
  }
  return DEFAULT_LOCALE
}
