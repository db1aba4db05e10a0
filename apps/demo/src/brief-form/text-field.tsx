import { type ReactNode, useId } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { FIELDS, type FieldKind, type FieldPath, fieldId } from './fields.ts'

type TextFieldProps = {
  path: FieldPath
  value: string
  error: string | undefined
  /** Marks what the API will not do without. */
  required?: boolean
  onChange: (value: string) => void
  /** Suggestions (`sector`) or the choices themselves (`country`), as options. */
  options?: ReactNode
}

const INPUTS: Partial<Record<FieldKind, { type: string; inputMode?: 'numeric' | 'tel' | 'email' }>> = {
  number: { type: 'text', inputMode: 'numeric' },
  tel: { type: 'tel', inputMode: 'tel' },
  email: { type: 'email', inputMode: 'email' },
}

/** One question: label, hint, control and its error, tied together for readers. */
export function TextField({ path, value, error, required = false, onChange, options }: TextFieldProps) {
  const { t } = useMessages()
  const { label, hint } = t.form.fields[path]
  const id = fieldId(path)
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const shared = {
    id,
    value,
    'aria-invalid': error !== undefined,
    'aria-describedby': described || undefined,
    'aria-required': required || undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return (
    <div className={`field field-${FIELDS[path].kind}`}>
      <label htmlFor={id}>
        {label}
        {required && <span className="required">{t.form.required}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <Control path={path} shared={shared} options={options} />
      {error && <FieldProblem id={`${id}-error`} message={error} />}
    </div>
  )
}

type Shared = { id: string; value: string; onChange: (event: { target: { value: string } }) => void }

function Control({ path, shared, options }: { path: FieldPath; shared: Shared; options: ReactNode }) {
  const list = useId()
  const field: { kind: FieldKind; autoComplete?: string } = FIELDS[path]
  const { kind, autoComplete } = field
  if (kind === 'paragraph' || kind === 'list') return <textarea rows={kind === 'list' ? 3 : 4} {...shared} />
  if (kind === 'country') return <select {...shared}>{options}</select>
  if (kind === 'sector') {
    return (
      <>
        <input type="text" list={list} autoComplete="off" {...shared} />
        <datalist id={list}>{options}</datalist>
      </>
    )
  }
  return <input autoComplete={autoComplete ?? 'off'} {...(INPUTS[kind] ?? { type: 'text' })} {...shared} />
}

/** The same words as in the summary, beside the control. */
export function FieldProblem({ id, message }: { id: string; message: string }) {
  const { t } = useMessages()
  return (
    <p id={id} className="field-error">
      <span className="visually-hidden">{t.form.errorPrefix}</span>
      {message}
    </p>
  )
}
