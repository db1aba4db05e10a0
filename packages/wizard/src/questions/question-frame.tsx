import type { ReactNode } from 'react'
import { useCoach } from '../coach/coach-context.ts'
import { useMessages } from '../messages/messages-provider.tsx'

/** What ties a control to its label, hint and error; spread over the control. */
export type ControlProps = {
  id: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

type QuestionFrameProps = {
  path: string
  label: string
  hint?: string
  kind: string
  children: (control: ControlProps) => ReactNode
}

/** One question: label, hint, what is wrong with the answer, and the control. */
export function QuestionFrame({ path, label, hint, kind, children }: QuestionFrameProps) {
  const { t } = useMessages()
  const { errors, idOf } = useCoach()
  const id = idOf(path)
  const error = errors.find((each) => each.path === path)?.message
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="genesis-field" data-kind={kind} data-invalid={error !== undefined || undefined}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="genesis-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="genesis-field-error">
          <span className="genesis-hidden">{t.errorPrefix}</span>
          {error}
        </p>
      )}
      {children({ id, 'aria-invalid': error !== undefined || undefined, 'aria-describedby': describedBy || undefined })}
    </div>
  )
}
