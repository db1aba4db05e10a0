import type { Locale } from '@genesis/core/domain/locale'

/** The languages of the page, by their own names. */
export const LOCALES = [
  { locale: 'fr', name: 'Français' },
  { locale: 'en', name: 'English' },
] as const satisfies { locale: Locale; name: string }[]
