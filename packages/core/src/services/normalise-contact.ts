import type { BriefInput } from '../domain/brief-input.ts'
import { fieldError } from '../domain/field-error.ts'
import { type FieldError, GenesisError } from '../domain/genesis-error.ts'
import type { Locale } from '../domain/locale.ts'
import type { ServiceDeps } from './deps.ts'

const NUMBERS = ['phone', 'whatsapp'] as const

/** The input with its telephone numbers in E.164, read with the country's rules. `root` is the caller's path to it. */
export function normaliseContact(
  deps: Pick<ServiceDeps, 'phones'>,
  input: BriefInput,
  { locale, root }: { locale: Locale; root: readonly string[] },
): BriefInput {
  const { contact } = input
  if (!contact) return input
  const fields: FieldError[] = []
  const numbers: Partial<Record<(typeof NUMBERS)[number], string>> = {}
  for (const name of NUMBERS) {
    const typed = contact[name]
    if (typed === undefined) continue
    const number = deps.phones.toE164(typed, input.location?.country)
    if (number) numbers[name] = number
    else fields.push(fieldError([...root, 'contact', name], 'invalid_phone', {}, locale))
  }
  if (fields.length > 0) throw new GenesisError('GENESIS_INVALID_INPUT', { fields })
  return { ...input, contact: { ...contact, ...numbers } }
}
