import type { Locale } from '@genesis/core/domain/locale'

const TAGS: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' }

/** A moment in the reader's own time zone. */
export function dateTime(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeStyle: 'short' })
    .format(new Date(iso))
    .replace(/^1 (?=\p{Lowercase})/u, '1er ')
}

/** `one` or `other` for a count, as the language counts. */
export function plural(locale: Locale, count: number, forms: { one: string; other: string }): string {
  return new Intl.PluralRules(TAGS[locale]).select(count) === 'one' ? forms.one : forms.other
}
