import { type MouseEvent, useEffect, useRef } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { Icon } from '../parts/icons.tsx'
import type { ShownError } from './field-errors.ts'

type ErrorSummaryProps = {
  errors: ShownError[]
  /** Changes with every refusal, so that the summary takes the focus each time. */
  refusal: unknown
}

/** All refused fields at the top of the form, each a link to its control. */
export function ErrorSummary({ errors, refusal }: ErrorSummaryProps) {
  const { t } = useMessages()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refusal) box.current?.focus()
  }, [refusal])
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="notice notice-bad error-summary"
      aria-labelledby="error-summary-title"
    >
      <Icon name="warning" />
      <div className="notice-body">
        <h2 id="error-summary-title">{t.form.errors(errors.length)}</h2>
        <ul>
          {errors.map(({ id, label, message }) => (
            <li key={`${id} ${message}`}>
              <a href={`#${id}`} onClick={(event) => reach(event, id)}>
                {label}
              </a>
              {' – '}
              {message}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** Moves to the control, opening what hides it. The address keeps its route. */
function reach(event: MouseEvent, id: string): void {
  event.preventDefault()
  const control = document.getElementById(id)
  const folded = control?.closest('details')
  if (folded) folded.open = true
  control?.focus()
  control?.scrollIntoView({ block: 'center' })
}
