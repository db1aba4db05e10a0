import type { Locale } from '@genesis/core/domain/locale'

const TAGS: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' }

/** A day as people say it: `1er décembre 2026`, `1 December 2026`. Days of quotas and links are days in UTC. */
export function longDate(iso: string, locale: Locale): string {
  return day(iso, locale, { dateStyle: 'long', timeZone: 'UTC' })
}

/** A day of this year's: `1er décembre`, `1 December`. In UTC, as quotas are. */
export function dayOfYear(iso: string, locale: Locale): string {
  return day(iso, locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
}

/** 0 to 1 as a percentage, with the language's own spacing. */
export function share(value: number, locale: Locale): string {
  return new Intl.NumberFormat(TAGS[locale], { style: 'percent', maximumFractionDigits: 0 }).format(value)
}

/** A whole number, grouped as the language groups. */
export function count(value: number, locale: Locale): string {
  return new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 0 }).format(value)
}

const TO: Record<Locale, string> = { fr: 'à', en: 'to' }

/** A span of seconds, in minutes when it is long: `1 à 3 s`, `2 to 4 min`. */
export function span(low: number, high: number, locale: Locale): string {
  const long = high >= 120
  const from = count(long ? Math.max(1, Math.floor(low / 60)) : low, locale)
  const to = count(long ? Math.ceil(high / 60) : high, locale)
  const unit = long ? 'min' : 's'
  return `${from === to ? to : `${from} ${TO[locale]} ${to}`}\u00A0${unit}`
}

/** Milliseconds as a clock, `0:07`, `2:41`. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

function day(iso: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(TAGS[locale], options).format(new Date(iso))
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text
}
