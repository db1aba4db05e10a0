import { type MouseEvent, useEffect, useRef } from 'react'
import { useCoach } from '../coach/coach-context.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { Icon } from './icon.tsx'

/** All refused answers at the top of the screen, each a link to its control. Takes the focus at each refusal. */
export function ErrorSummary({ onReach }: { onReach: (path: string) => void }) {
  const { t } = useMessages()
  const { errors, refusal, idOf } = useCoach()
  const box = useRef<HTMLDivElement>(null)
  const shown = errors.length > 0
  useEffect(() => {
    if (shown && refusal > 0) box.current?.focus()
  }, [refusal, shown])
  if (!shown) return null
  const reach = (event: MouseEvent, path: string) => {
    event.preventDefault()
    onReach(path)
  }
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="genesis-notice"
      data-tone="bad"
      aria-labelledby={idOf('errors')}
    >
      <Icon name="warning" />
      <div className="genesis-notice-body">
        <h3 id={idOf('errors')} className="genesis-notice-title">
          {t.errors.title(errors.length)}
        </h3>
        <ul className="genesis-error-links">
          {errors.map(({ path, label, message }) => (
            <li key={path}>
              <a href={`#${idOf(path)}`} onClick={(event) => reach(event, path)}>
                {label}
                {locution(message)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** The message after its label, with the dash both languages use. */
function locution(message: string): string {
  return ` – ${message}`
}
