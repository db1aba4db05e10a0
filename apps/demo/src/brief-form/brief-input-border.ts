import type { BriefInput } from '@genesis/core/domain/brief-input'
import type { Locale } from '@genesis/core/domain/locale'
import type { Preset } from '@genesis/core/domain/preset'
import { type Draft, emptyDraft } from './draft.ts'
import { FIELD_PATHS, FIELDS, type FieldPath } from './fields.ts'

/** What is sent to the API, which parses it: blanks keep their places in lists, so that its errors can name them. */
export function toBriefInput({ texts, services }: Draft): Record<string, unknown> {
  const input: Record<string, Record<string, unknown> | unknown> = {
    services: services.map(({ name, price, description }) =>
      [name, price, description].every((text) => text.trim() === '') ? '' : { name, price, description },
    ),
  }
  for (const path of FIELD_PATHS) {
    const value = valueOf(path, texts[path])
    const [first, second] = path.split('.')
    if (value === undefined || first === undefined) continue
    if (second === undefined) input[first] = value
    else input[first] = { ...(input[first] as object | undefined), [second]: value } // only `location` and `contact` are nested
  }
  return input
}

/** The form filled in from a brief, to take it up again. */
export function toDraft(input: BriefInput, made: { preset: Preset; contentLocale: Locale }): Draft {
  const draft = emptyDraft(made.contentLocale)
  const { location, contact, services, ...plain } = input
  const flat: Record<string, unknown> = { ...plain, ...prefixed('location', location), ...prefixed('contact', contact) }
  for (const path of FIELD_PATHS) draft.texts[path] = textOf(flat[path])
  draft.services = (services ?? []).map(({ name, price, description }, index) => ({
    key: `kept-${index}`,
    name,
    price: price ?? '',
    description: description ?? '',
  }))
  return { ...draft, preset: made.preset === 'express' ? 'express' : 'complete' }
}

function valueOf(path: FieldPath, text: string): unknown {
  if (text.trim() === '') return undefined
  switch (FIELDS[path].kind) {
    case 'list':
      return text.split('\n')
    case 'number':
      return /^\s*-?\d+\s*$/.test(text) ? Number(text) : text
    default:
      return text
  }
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n')
  return value === undefined ? '' : String(value)
}

function prefixed(name: string, values: Record<string, unknown> | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [`${name}.${key}`, value]))
}
