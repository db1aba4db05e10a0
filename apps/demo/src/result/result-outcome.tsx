import { useMessages } from '../messages/messages-provider.tsx'
import { Notice } from '../parts/notice.tsx'
import type { Outputs } from '../transport/trpc.ts'

type ResultOutcomeProps = { brief: Outputs['brief']['get']; refunded: boolean | undefined }

/** How a run that did not go well ended, what is kept, what it cost, and what to do; nothing when it did. */
export function ResultOutcome({ brief, refunded }: ResultOutcomeProps) {
  const { t } = useMessages()
  const { status, error } = brief
  const cost = refunded === undefined ? '' : refunded ? t.result.refunded : t.result.charged
  if (status === 'failed') {
    return (
      <Notice tone="bad" role="alert" title={error?.message ?? t.result.failed}>
        <p>
          {t.result.failedText} {cost}
        </p>
      </Notice>
    )
  }
  if (status === 'cancelled') return <Notice tone="quiet" title={`${t.result.cancelledText} ${cost}`} />
  return refunded ? <Notice tone="good" title={t.result.refunded} /> : null
}
