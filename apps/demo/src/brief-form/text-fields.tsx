import type { Dispatch } from 'react'
import type { Draft, DraftAction } from './draft.ts'
import { type FieldPath, fieldId } from './fields.ts'
import { TextField } from './text-field.tsx'
import { useFieldOptions } from './use-field-options.tsx'

const REQUIRED: readonly FieldPath[] = ['businessName', 'sector']

type TextFieldsProps = {
  paths: readonly FieldPath[]
  texts: Draft['texts']
  errorOf: (id: string) => string | undefined
  dispatch: Dispatch<DraftAction>
}

/** Some of the form's text fields, in order. */
export function TextFields({ paths, texts, errorOf, dispatch }: TextFieldsProps) {
  const optionsOf = useFieldOptions(texts['location.country'])
  return paths.map((path) => (
    <TextField
      key={path}
      path={path}
      value={texts[path]}
      error={errorOf(fieldId(path))}
      required={REQUIRED.includes(path)}
      options={optionsOf(path)}
      onChange={(value) => dispatch({ type: 'typed', path, value })}
    />
  ))
}
