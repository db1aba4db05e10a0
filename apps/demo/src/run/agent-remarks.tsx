import type { AgentName } from '@genesis/core/domain/agent-name'
import type { AgentProgress } from '@genesis/core/domain/brief-progress'
import { clock, duration } from '../messages/format.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { useReason } from '../result/use-reason.ts'

type AgentRemarksProps = { name: AgentName; progress: AgentProgress; reason: string | undefined }

/** Time, tries, and the reason of what is less than whole. */
export function AgentRemarks({ name, progress, reason }: AgentRemarksProps) {
  const { t, locale } = useMessages()
  const inWords = useReason()
  const { status, attempt, elapsedMs } = progress
  const done = status === 'completed' || status === 'degraded'
  const why = status === 'failed' ? reason : reason && inWords(name, reason)
  const took = elapsedMs < 1_000 ? t.run.tookNoTime : t.run.took(duration(elapsedMs, locale))
  return (
    <p className="agent-remarks">
      {status === 'running' && <time className="clock">{clock(elapsedMs)}</time>}
      {status === 'running' && attempt > 1 && <span className="tag">{t.run.attempt(attempt)}</span>}
      {done && <span className="quiet">{took}</span>}
      {status === 'skipped' && !reason && <span className="quiet">{t.outside}</span>}
      {why && <span>{why}</span>}
    </p>
  )
}
