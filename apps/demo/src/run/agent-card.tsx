import { type AgentName, SECTIONS, type Section } from '@genesis/core/domain/agent-name'
import type { AgentProgress } from '@genesis/core/domain/brief-progress'
import { clock, duration } from '../messages/format.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { Icon } from '../parts/icons.tsx'
import { StatusPill } from '../parts/status-pill.tsx'
import { useReason } from '../result/use-reason.ts'
import { SectionPreview } from './section-preview.tsx'

type AgentCardProps = {
  name: AgentName
  progress: AgentProgress
  /** Why it is degraded or skipped, as a code, or why it failed, in words. */
  reason: string | undefined
  sections: Partial<Record<Section, unknown>>
}

/** One of the five at work. Its place never changes. */
export function AgentCard({ name, progress, reason, sections }: AgentCardProps) {
  const { t } = useMessages()
  const { status, percent } = progress
  const own = SECTIONS.filter((section) => section === name || section.startsWith(`${name}.`))
  const planned = status !== 'skipped' || reason !== undefined
  return (
    <li className={`card agent agent-${status}`}>
      <div className="agent-head">
        <span className="agent-icon">
          <Icon name={name} />
        </span>
        <div>
          <h2>{t.agents[name].name}</h2>
          <p className="hint">{t.agents[name].does}</p>
        </div>
        <StatusPill status={status} label={t.agentStatus[status]} />
      </div>
      {status === 'running' && (
        <progress className="bar bar-thin" max={100} value={percent} aria-label={t.run.agentProgress(t.agents[name].name)} />
      )}
      <AgentRemarks progress={progress} reason={reason} />
      {planned && (
        <ul className="sections">
          {own.map((section) => (
            <SectionPreview key={section} section={section} value={sections[section]} over={status !== 'running' && status !== 'pending'} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** Time, tries, and the reason of what is less than whole. */
function AgentRemarks({ progress, reason }: { progress: AgentProgress; reason: string | undefined }) {
  const { t, locale } = useMessages()
  const inWords = useReason()
  const { status, attempt, elapsedMs } = progress
  const done = status === 'completed' || status === 'degraded'
  const why = status === 'failed' ? reason : reason && inWords(reason)
  return (
    <p className="agent-remarks">
      {status === 'running' && <time className="clock">{clock(elapsedMs)}</time>}
      {status === 'running' && attempt > 1 && <span className="tag">{t.run.attempt(attempt)}</span>}
      {done && <span className="quiet">{t.run.took(duration(elapsedMs, locale))}</span>}
      {status === 'skipped' && !reason && <span className="quiet">{t.outside}</span>}
      {why && <span>{why}</span>}
    </p>
  )
}
