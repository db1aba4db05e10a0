import * as z from 'zod/mini'
import { text } from './text.ts'

/**
 * The shape of a telephone number: an optional `+` or `00`, then 6 to 15 digits with the usual separators. The server
 * turns it into E.164 (port `phone-numbers`), which needs the country when no prefix was typed.
 * Issue code: `invalid_phone`.
 */
export const phoneSchema = text(40).check(
  z.refine(
    (value) => /^(?:\+|00)?[\d\s().\-/\u00A0\u202F]+$/.test(value) && digits(value) >= 6 && digits(value) <= 17,
    {
      params: { code: 'invalid_phone' },
    },
  ),
)

function digits(value: string): number {
  return value.replace(/\D/g, '').length
}
