import { useMessages } from '../messages/messages-provider.tsx'
import type { Failure } from '../transport/failure.ts'
import { Notice } from './notice.tsx'

type FailureNoticeProps = { failure: Failure; onRetry?: () => void }

/** What went wrong, what to do next, and the reference to quote. */
export function FailureNotice({ failure, onRetry }: FailureNoticeProps) {
  const { t } = useMessages()
  const { message, requestId, details } = failure
  const seconds = typeof details.retry_after === 'number' ? details.retry_after : undefined
  const upgrade = typeof details.upgrade_url === 'string' ? details.upgrade_url : undefined
  return (
    <Notice tone="bad" role="alert" title={t.failure.title}>
      <p>{message ?? t.failure.network}</p>
      {seconds !== undefined && <p>{t.failure.retryAfter(seconds)}</p>}
      {upgrade && (
        <p>
          <a href={upgrade}>{t.quota.upgrade}</a>
        </p>
      )}
      {requestId && <p className="fine">{t.failure.request(requestId)}</p>}
      {onRetry && (
        <button type="button" className="button button-plain" onClick={onRetry}>
          {t.retry}
        </button>
      )}
    </Notice>
  )
}
