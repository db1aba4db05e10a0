import type { Locale } from '../../domain/locale.ts'
import type { PlaceholderValues } from './placeholder-values.ts'
import { typography } from './typography.ts'

const PLACEHOLDER = /\{([a-zA-Z]+(?:\.[a-z]+)?)\}/g
const STOP_FOLLOWS_MARK = /[.!?…][\u00A0\s]*[»”’]?$/u

/** The names of a template's placeholders, in order, repeats included. */
export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name)
}

/**
 * The template, set in the typography of its language, with its placeholders replaced in one pass: what the user wrote
 * is never read as a template. A stop of ours after words that end in one is dropped. Undefined when a value is missing.
 */
export function fillTemplate(template: string, values: PlaceholderValues, locale: Locale): string | undefined {
  const parts = typography(template, locale).split(PLACEHOLDER)
  let filled = ''
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) {
      const value = values[part]
      if (value === undefined) return undefined
      filled += value
    } else {
      const stopTwice = index > 0 && part.startsWith('.') && !part.startsWith('..') && STOP_FOLLOWS_MARK.test(filled)
      filled += stopTwice ? part.slice(1) : part
    }
  }
  return filled
}
