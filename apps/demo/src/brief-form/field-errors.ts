import type { FieldError } from '@genesis/core/domain/genesis-error'
import type { Messages } from '../messages/fr.ts'
import { FIELDS, type FieldPath, fieldId } from './fields.ts'

/** A refused field as the form shows it: beside its control, and in the summary under its name. */
export type ShownError = { id: string; label: string; message: string }

/** Brings the API's paths (`input.services.0.name`) to the form's controls; unknown ones go to the top of the form. */
export function shownErrors(fields: readonly FieldError[], t: Messages): ShownError[] {
  return fields.map(({ path, message }) => ({ ...placeOf(path.replace(/^input\./, ''), t), message }))
}

function placeOf(path: string, t: Messages): Omit<ShownError, 'message'> {
  const service = /^services\.(\d+)(?:\.(name|price|description))?$/.exec(path)
  if (service) {
    const field = (service[2] ?? 'name') as 'name' | 'price' | 'description' // the pattern's own alternatives
    const position = Number(service[1]) + 1
    return {
      id: fieldId(`services.${service[1]}.${field}`),
      label: t.form.service.error(position, t.form.service[field]),
    }
  }
  const known = isField(path) ? path : path.replace(/\.\d+$/, '')
  if (isField(known)) return { id: fieldId(known), label: t.form.fields[known].label }
  if (path === 'services') return { id: fieldId('services'), label: t.form.groups.services.title }
  if (path === 'preset') return { id: fieldId('preset'), label: t.form.preset.legend }
  return { id: fieldId('top'), label: path }
}

function isField(path: string): path is FieldPath {
  return Object.hasOwn(FIELDS, path)
}
