import type { PartialBriefInput } from '@genesis/core/domain/brief-input'
import type { Unfinished, ValuesPatch } from '../session/session-state.ts'
import { FIELD_PATHS, FIELDS, type FieldPath, LIST_LIMIT, type ServiceField } from './fields.ts'

/** A service as it is typed. `key` stays the same while the row lives. */
export type ServiceText = { key: string } & Record<ServiceField, string>

/** The forms as they are typed: also what a brief could not hold, so that nothing typed is ever lost. */
export type Answers = { texts: Record<FieldPath, string>; services: readonly ServiceText[] }

export type AnswersAction =
  | { type: 'typed'; path: FieldPath; value: string }
  | { type: 'service-added'; key: string }
  | { type: 'service-typed'; key: string; field: ServiceField; value: string }
  | { type: 'service-removed'; key: string }

/** One keystroke further. */
export function changeAnswers(answers: Answers, action: AnswersAction): Answers {
  const { texts, services } = answers
  switch (action.type) {
    case 'typed':
      return { ...answers, texts: { ...texts, [action.path]: action.value } }
    case 'service-added':
      return { ...answers, services: [...services, { key: action.key, name: '', description: '', price: '' }] }
    case 'service-typed':
      return {
        ...answers,
        services: services.map((row) => (row.key === action.key ? { ...row, [action.field]: action.value } : row)),
      }
    case 'service-removed':
      return { ...answers, services: services.filter(({ key }) => key !== action.key) }
  }
}

/** The forms filled in from what is kept; what was left unfinished counts where no answer came in its place. */
export function answersOf(values: PartialBriefInput, unfinished: Unfinished = {}): Answers {
  const texts = Object.fromEntries(
    FIELD_PATHS.map((path) => [path, textOf(valueAt(values, path) ?? unfinished.texts?.[path])]),
  )
  const kept = (values.services ?? []).map(({ name, description = '', price = '' }) => ({ name, description, price }))
  const rows = unfinished.services && sameServices(unfinished.services, kept) ? unfinished.services : kept
  const services = rows.map((row, index) => ({ key: `kept-${index}`, ...row }))
  return { texts: texts as Answers['texts'], services } // every path is a key
}

/** What of the forms no brief can hold yet: a service without a name, a number that is none. */
export function unfinishedOf({ texts, services }: Answers): Unfinished | undefined {
  const half = FIELD_PATHS.filter((path) => texts[path].trim() !== '' && valueOf(path, texts[path]) === undefined)
  const rows = services.filter((row) => Object.keys(serviceValue(row)).length > 0)
  const nameless = rows.some(({ name }) => name.trim() === '')
  if (half.length === 0 && !nameless) return undefined
  return {
    ...(half.length > 0 && { texts: Object.fromEntries(half.map((path) => [path, texts[path]])) }),
    ...(nameless && { services: rows.map(({ key: _key, ...row }) => row) }),
  }
}

/** What the session keeps of the forms; what a form does not ask (`location.region`) stays as it is in `kept`. */
export function patchOf(answers: Answers, kept: PartialBriefInput): ValuesPatch {
  const patch: Record<string, unknown> = {
    location: { ...kept.location },
    contact: { ...kept.contact },
    services: namedServices(answers.services).map(serviceValue),
  }
  for (const path of FIELD_PATHS) set(patch, path, valueOf(path, answers.texts[path]))
  for (const key of ['location', 'contact', 'services']) if (isEmpty(patch[key])) patch[key] = undefined
  return patch as ValuesPatch // put together from the paths of BriefInput
}

/** The services that a brief can hold, in order: the rows that `services.<n>` of a refusal counts. */
export function namedServices<T extends Record<ServiceField, string>>(services: readonly T[]): T[] {
  return services.filter(({ name }) => name.trim() !== '').slice(0, LIST_LIMIT)
}

/** The lines of a list that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function valueOf(path: FieldPath, text: string): unknown {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  const { kind } = FIELDS[path]
  if (kind === 'list') return linesOf(text)
  if (kind === 'number') return /^\d{1,3}$/.test(trimmed) ? Number(trimmed) : undefined
  return trimmed
}

/** Whether these rows hold the same services, nameless ones aside. */
function sameServices(rows: readonly Record<ServiceField, string>[], kept: typeof rows): boolean {
  return JSON.stringify(namedServices(rows).map(serviceValue)) === JSON.stringify(kept.map(serviceValue))
}

function serviceValue({ name, description, price }: Record<ServiceField, string>): Record<string, string> {
  const texts = { name: name.trim(), description: description.trim(), price: price.trim() }
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function valueAt(values: PartialBriefInput, path: FieldPath): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      values,
    )
}

function set(patch: Record<string, unknown>, path: FieldPath, value: unknown): void {
  const [first = '', second] = path.split('.')
  if (second === undefined) {
    patch[first] = value
    return
  }
  const { [second]: _before, ...others } = patch[first] as Record<string, unknown> // `location` or `contact`, set above
  patch[first] = value === undefined ? others : { ...others, [second]: value }
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
