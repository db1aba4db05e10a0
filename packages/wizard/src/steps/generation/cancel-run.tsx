import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useCoach } from '../../coach/coach-context.ts'
import { useRunMessages } from '../../messages/use-run-messages.ts'

/** Ends the run for real, after asking. The question stands in the page: nothing covers the work. */
export function CancelRun() {
  const { t } = useRunMessages()
  const { cancelling } = useCoach().state
  const [asking, setAsking] = useState(false)
  const asker = useRef<HTMLButtonElement>(null)
  const keep = () => {
    setAsking(false)
    asker.current?.focus()
  }
  return (
    <div className="genesis-cancel">
      <button
        ref={asker}
        type="button"
        className="genesis-button"
        aria-expanded={asking}
        aria-disabled={cancelling}
        onClick={() => setAsking(!cancelling)}
      >
        {cancelling ? t.run.cancelling : t.run.cancel}
      </button>
      {asking && !cancelling && <CancelQuestion onKeep={keep} />}
    </div>
  )
}

/** Focus starts on the safe answer; Escape is that answer too. */
function CancelQuestion({ onKeep }: { onKeep: () => void }) {
  const { t } = useRunMessages()
  const { session, idOf } = useCoach()
  const safe = useRef<HTMLButtonElement>(null)
  useEffect(() => safe.current?.focus(), [])
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onKeep()
  }
  return (
    <div
      className="genesis-question"
      role="group"
      aria-labelledby={idOf('cancel-title')}
      aria-describedby={idOf('cancel-body')}
      onKeyDown={escape}
    >
      <p id={idOf('cancel-title')} className="genesis-notice-title">
        {t.run.cancelTitle}
      </p>
      <p id={idOf('cancel-body')}>{t.run.cancelBody}</p>
      <div className="genesis-actions">
        <button ref={safe} type="button" className="genesis-button" onClick={onKeep}>
          {t.run.cancelKeep}
        </button>
        <button type="button" className="genesis-button genesis-button-danger" onClick={() => void session.cancel()}>
          {t.run.cancelConfirm}
        </button>
      </div>
    </div>
  )
}
