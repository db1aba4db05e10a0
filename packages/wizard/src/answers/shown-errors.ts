import type { FieldError } from '@genesis/core/domain/genesis-error'
import type { Messages } from '../messages/fr.ts'
import { type Answers, namedServices } from './answers.ts'
import { isFieldPath, type ServiceField } from './fields.ts'

/** A refused answer: `path` names its control, `message` stands in the summary and beside the control alike. */
export type ShownError = { path: string; label: string; message: string }

/** Gives each refused path its label; a path deeper than a control (`goals.3`) belongs to the control. */
export function shownErrors(fields: readonly FieldError[], t: Messages): ShownError[] {
  const shown = fields.map(({ path, message }) => ({ ...named(path, t), message }))
  return shown.filter(({ path }, index) => shown.findIndex((other) => other.path === path) === index)
}

/** Brings the server's count of services, which knows only those with a name, to the rows on the screen. */
export function onScreen(fields: readonly FieldError[], { services }: Answers): FieldError[] {
  const sent = namedServices(services)
  return fields.map((field) => {
    const [, index, rest = ''] = /^services\.(\d+)(.*)$/.exec(field.path) ?? []
    const row = services.findIndex(({ key }) => key === sent[Number(index)]?.key)
    return index === undefined || row < 0 ? field : { ...field, path: `services.${row}${rest}` }
  })
}

function named(path: string, t: Messages): Omit<ShownError, 'message'> {
  const [, index, field = 'name'] = /^services\.(\d+)(?:\.(name|description|price))?$/.exec(path) ?? []
  if (index !== undefined) {
    const label = t.services[field as ServiceField] // the pattern's own alternatives
    return { path: `services.${index}.${field}`, label: t.services.error(Number(index) + 1, label) }
  }
  const control = isFieldPath(path) ? path : path.replace(/\.\d+$/, '')
  if (isFieldPath(control)) return { path: control, label: t.fields[control].label }
  return { path: 'services', label: path === 'services' ? t.groups.services.title : path }
}
