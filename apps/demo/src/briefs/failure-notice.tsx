import { useMessages } from '../messages/messages-provider.tsx'
import { Icon } from '../parts/icon.tsx'
import type { Failure } from '../session/failure.ts'

type FailureNoticeProps = { title: string; failure: Failure; onRetry?: () => void }

/** What did not work, why, what to do next, and the reference to quote. */
export function FailureNotice({ title, failure, onRetry }: FailureNoticeProps) {
  const { t } = useMessages()
  return (
    <div className="notice" role="alert">
      <Icon name="warning" />
      <div>
        <p className="strong">{title}</p>
        <p>{failure.message ?? t.briefs.noAnswer}</p>
        {failure.requestId && <p className="hint">{t.briefs.reference(failure.requestId)}</p>}
        {onRetry && (
          <button type="button" className="button" onClick={onRetry}>
            {t.retry}
          </button>
        )}
      </div>
    </div>
  )
}
