import type { Locale } from '@genesis/core/domain/locale'

/** One text a plural category of the language; `many` is what French says of whole millions. */
export type PluralForms = { one: string; other: string; many?: string }

/** The form that fits a count: in French 0 and 1 are `one`, in English only 1 is. */
export function plural(locale: Locale, count: number, forms: PluralForms): string {
  const category = new Intl.PluralRules(locale).select(count)
  if (category === 'one') return forms.one
  return category === 'many' ? (forms.many ?? forms.other) : forms.other
}
