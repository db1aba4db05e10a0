import { AGENT_NAMES, RESULT_KEYS } from '@genesis/core/domain/agent-name'
import type { Brief } from '@genesis/core/domain/brief'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import { EndedNotice } from '../../parts/ended-notice.tsx'
import { Notice } from '../../parts/notice.tsx'

type OutcomeProps = {
  brief: Brief
  /** Whether the session was given back; undefined when this screen was not told. */
  refunded: boolean | undefined
}

/** What is less than whole in a brief: nothing to say when all went well. A charge is no news here; a refund is. */
export function Outcome({ brief, refunded }: OutcomeProps) {
  const { t } = useRunMessages()
  const { status, results } = brief
  if (status === 'failed' || status === 'cancelled') {
    return <EndedNotice status={status} refunded={refunded} readable={Object.keys(results).length > 0} />
  }
  const lesser = AGENT_NAMES.filter((name) => {
    const part = results[RESULT_KEYS[name]]?.status
    return part === 'degraded' || part === 'failed'
  })
  if (lesser.length === 0) return null
  return (
    <Notice tone="warn" title={t.results.degraded(lesser.length)}>
      <p>
        {lesser.map((name) => t.agents[name].name).join(', ')}. {refunded && t.results.refunded}
      </p>
    </Notice>
  )
}
