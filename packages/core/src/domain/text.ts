import * as z from 'zod/mini'

const LONE_SURROGATE = /\p{Surrogate}/u
/** Control characters other than tab, line feed and carriage return, and the bidirectional overrides. */
// oxlint-disable-next-line no-control-regex -- these characters are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/

/** Length in code points, as a person counts characters (an emoji of one code point is one). */
export function codePointLength(value: string): number {
  let length = 0
  for (const _ of value) length++
  return length
}

/** Cuts to at most `max` code points, at a word's end where there is one, and never inside a surrogate pair. */
export function clip(value: string, max: number): string {
  if (codePointLength(value) <= max) return value
  const head = [...value].slice(0, max - 1).join('')
  const lastSpace = head.search(/\s\S*$/)
  const cut = lastSpace > max * 0.6 ? head.slice(0, lastSpace) : head
  return `${cut.replace(/[\s,;:.–-]+$/u, '')}…`
}

/** Lower case, no accents, one space between words: for comparing what people typed. */
export function fold(value: string): string {
  return value
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[’ʼ`]/g, "'")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

/**
 * A line or paragraph a person typed: trimmed, NFC, well-formed, free of control characters, 1 to `max` code points.
 * Issue codes: `malformed_text`, `too_small`, `too_big` (see `field-error.ts`).
 */
export function text(max: number) {
  return z.string().check(
    z.trim(),
    z.refine((value) => !LONE_SURROGATE.test(value) && !FORBIDDEN.test(value), {
      params: { code: 'malformed_text' },
      abort: true,
    }),
    z.overwrite((value) => value.normalize('NFC')),
    z.refine((value) => value.length > 0, { params: { code: 'required' } }),
    z.refine((value) => codePointLength(value) <= max, { params: { code: 'too_long', max } }),
  )
}
