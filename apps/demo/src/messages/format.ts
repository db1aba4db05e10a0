import type { Locale } from '@genesis/core/domain/locale'

const TAGS: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' }

/** A day as people say it: `1er décembre 2026`, `1 December 2026`. Days of quotas and links are days in UTC. */
export function longDate(iso: string, locale: Locale): string {
  const text = new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text
}

/** A moment in the reader's own time zone. */
export function dateTime(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso))
}

/** 0 to 1 as a percentage, with the language's own spacing. */
export function share(value: number, locale: Locale): string {
  return new Intl.NumberFormat(TAGS[locale], { style: 'percent', maximumFractionDigits: 0 }).format(value)
}

/** Milliseconds as a clock, `0:07`, `2:41`. */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Milliseconds as a length: `0,4 s`, `12 s`, `2 min 5 s`. */
export function duration(ms: number, locale: Locale): string {
  const seconds = ms / 1000
  if (seconds < 10) {
    return `${new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 1 }).format(seconds)}\u00A0s`
  }
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole}\u00A0s` : `${Math.floor(whole / 60)}\u00A0min ${whole % 60}\u00A0s`
}
