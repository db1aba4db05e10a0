import type * as z from 'zod/mini'
import { isBlank } from './blank.ts'
import type { FieldError } from './genesis-error.ts'
import type { Locale } from './locale.ts'
import { FIELD_MESSAGES, type FieldErrorCode } from './messages/field-messages.ts'

type Issue = z.core.$ZodIssue

/** More than any form has; past it, a flood of unknown keys would be answered with a flood of errors. */
const MAX_FIELD_ERRORS = 200

/**
 * Turns what a schema refused of `input` into the list a client gets: one entry a field, in the caller's names and
 * language.
 */
export function fieldErrors(issues: readonly Issue[], input: unknown, locale: Locale): FieldError[] {
  const byPath = new Map<string, FieldError>()
  for (const error of issues.flatMap((issue) => toFieldErrors(issue, input, locale))) {
    if (!byPath.has(error.path)) byPath.set(error.path, error)
  }
  return [...byPath.values()].slice(0, MAX_FIELD_ERRORS)
}

function toFieldErrors(issue: Issue, input: unknown, locale: Locale): FieldError[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => fieldError([...path, key], 'unknown_field', {}, locale))
  }
  const [cause = issue] = issue.code === 'invalid_key' ? issue.issues : [issue]
  const { code, values } = classify(cause, input)
  return [fieldError(path, code, values, locale)]
}

/** A refused field by hand, for rules that no schema can hold (a phone number of a country, a stale revision). */
// oxlint-disable-next-line max-params -- the four are the whole entry, in the order it is read
export function fieldError(
  path: readonly string[],
  code: FieldErrorCode,
  values: Record<string, unknown>,
  locale: Locale,
): FieldError {
  const message = FIELD_MESSAGES[code][locale].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  return { path: path.map((part) => part.slice(0, 120)).join('.'), code, message }
}

function classify(issue: Issue, input: unknown): { code: FieldErrorCode; values: Record<string, unknown> } {
  switch (issue.code) {
    case 'custom': {
      const code = issue.params?.code
      return { code: isFieldErrorCode(code) ? code : 'invalid', values: issue.params ?? {} }
    }
    case 'invalid_type':
      return { code: isAbsent(valueAt(input, issue.path)) ? 'required' : 'wrong_type', values: {} }
    case 'too_big':
      return issue.origin === 'array'
        ? { code: 'too_many', values: { max: issue.maximum } }
        : { code: issue.origin === 'string' ? 'too_long' : 'too_big', values: { max: issue.maximum } }
    case 'too_small':
      return { code: 'too_small', values: { min: issue.minimum } }
    case 'invalid_format':
      return { code: issue.format === 'email' ? 'invalid_email' : 'invalid_format', values: {} }
    case 'invalid_value':
      return { code: 'not_allowed', values: { allowed: issue.values.join(', ') } }
    default:
      return { code: 'invalid', values: {} }
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  )
}

function isAbsent(value: unknown): boolean {
  return value === undefined || isBlank(value)
}

function isFieldErrorCode(value: unknown): value is FieldErrorCode {
  return typeof value === 'string' && Object.hasOwn(FIELD_MESSAGES, value)
}
