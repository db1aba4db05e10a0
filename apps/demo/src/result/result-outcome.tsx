import { AGENT_NAMES, RESULT_KEYS } from '@genesis/core/domain/agent-name'
import { useMessages } from '../messages/messages-provider.tsx'
import { Notice } from '../parts/notice.tsx'
import type { Outputs } from '../transport/trpc.ts'

type ResultOutcomeProps = { brief: Outputs['brief']['get']; refunded: boolean | undefined }

/** What is less than whole in a brief, what it cost, and what to do: nothing to say when all went well. */
export function ResultOutcome({ brief, refunded }: ResultOutcomeProps) {
  const { t } = useMessages()
  const degraded = AGENT_NAMES.filter((name) => brief.results[RESULT_KEYS[name]]?.status === 'degraded')
  const back = refunded === undefined ? undefined : refunded ? t.result.refunded : t.result.charged
  if (brief.status === 'failed') {
    return (
      <Notice tone="bad" role="alert" title={brief.error?.message ?? t.result.failed}>
        <p>
          {t.result.failedText} {back}
        </p>
      </Notice>
    )
  }
  if (brief.status === 'cancelled') {
    return (
      <Notice tone="quiet" title={t.result.cancelled}>
        <p>
          {t.result.cancelledText} {back}
        </p>
      </Notice>
    )
  }
  if (degraded.length === 0) return null
  return (
    <Notice tone="warn" title={t.result.degradedCount(degraded.length)}>
      <p>
        {degraded.map((name) => t.agents[name].name).join(', ')}. {refunded && t.result.refunded}
      </p>
    </Notice>
  )
}
