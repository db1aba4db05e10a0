import type { FieldError } from '@genesis/core/domain/genesis-error'
import type { Locale } from '@genesis/core/domain/locale'
import { FIELD_MESSAGES, type FieldErrorCode } from '@genesis/core/domain/messages/field-messages'
import { type Answers, linesOf, type ServiceText } from './answers.ts'
import { FIELDS, type FieldPath, type Group, LIST_LIMIT, SERVICE_LIMITS } from './fields.ts'

type Found = { path: string; code: FieldErrorCode; values?: Record<string, unknown> }

const REQUIRED: readonly FieldPath[] = ['businessName', 'sector']
const STORY = ['description', 'vision', 'mission'] as const
/** The shape alone, as the server's schema takes it; the numbers of each country it knows by itself. */
const PHONE = /^(?:\+|00)?[\d\s().\-/\u00A0\u202F]+$/
const PHONE_DIGITS = { min: 6, max: 17 }
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/

/**
 * The light checks of "Continuer", in the server's own words: what is needed, how long, what shape. Loaded when first
 * needed. It never refuses what the server would take; the server still has the last word.
 */
export function checkGroups(groups: readonly Group[], answers: Answers, locale: Locale): FieldError[] {
  return groups
    .flatMap((group) => checkGroup(group, answers))
    .map(({ path, code, values = {} }) => ({
      path,
      code,
      message: FIELD_MESSAGES[code][locale].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
    }))
}

function checkGroup({ id, fields }: Group, { texts, services }: Answers): Found[] {
  const found = fields.flatMap((path) => checkField(path, texts[path]))
  if (id === 'services') return [...found, ...checkServices(services)]
  if (id === 'story' && STORY.every((path) => texts[path].trim() === '')) {
    return [...found, { path: 'description', code: 'one_of_required' }]
  }
  return found
}

function checkField(path: FieldPath, text: string): Found[] {
  const { kind, max } = FIELDS[path]
  const trimmed = text.trim()
  if (trimmed === '') return REQUIRED.includes(path) ? [{ path, code: 'required' }] : []
  if (kind === 'list') return checkList(path, text)
  if (kind === 'number') return checkNumber(path, trimmed)
  if (length(trimmed) > max) return [{ path, code: 'too_long', values: { max } }]
  if (kind === 'email' && !EMAIL.test(trimmed)) return [{ path, code: 'invalid_email' }]
  if (kind === 'tel' && !isPhone(trimmed)) return [{ path, code: 'invalid_phone' }]
  return []
}

function checkList(path: FieldPath, text: string): Found[] {
  const lines = linesOf(text)
  const { max } = FIELDS[path]
  if (lines.length > LIST_LIMIT) return [{ path, code: 'too_many', values: { max: LIST_LIMIT } }]
  return lines.some((line) => length(line) > max) ? [{ path, code: 'too_long', values: { max } }] : []
}

function checkNumber(path: FieldPath, text: string): Found[] {
  const { max } = FIELDS[path]
  if (!/^-?\d+$/.test(text)) return [{ path, code: 'wrong_type' }]
  if (Number(text) < 0) return [{ path, code: 'too_small', values: { min: 0 } }]
  return Number(text) > max ? [{ path, code: 'too_big', values: { max } }] : []
}

/** Paths count the rows as they stand on the screen. */
function checkServices(services: readonly ServiceText[]): Found[] {
  const found = services.flatMap((row, index) => checkService(row, `services.${index}`))
  const named = services.filter(({ name }) => name.trim() !== '')
  return named.length > LIST_LIMIT
    ? [{ path: 'services', code: 'too_many', values: { max: LIST_LIMIT } }, ...found]
    : found
}

function checkService(row: ServiceText, path: string): Found[] {
  const fields = ['name', 'description', 'price'] as const
  const long = fields
    .filter((field) => length(row[field].trim()) > SERVICE_LIMITS[field])
    .map((field): Found => ({ path: `${path}.${field}`, code: 'too_long', values: { max: SERVICE_LIMITS[field] } }))
  const nameless = row.name.trim() === '' && (row.description.trim() !== '' || row.price.trim() !== '')
  return nameless ? [{ path: `${path}.name`, code: 'required' }, ...long] : long
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return PHONE.test(text) && digits >= PHONE_DIGITS.min && digits <= PHONE_DIGITS.max
}

/** In code points, as the server counts. */
function length(text: string): number {
  return [...text].length
}
