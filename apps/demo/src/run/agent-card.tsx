import { type AgentName, SECTIONS, type Section } from '@genesis/core/domain/agent-name'
import type { AgentProgress } from '@genesis/core/domain/brief-progress'
import { useMessages } from '../messages/messages-provider.tsx'
import { Icon } from '../parts/icons.tsx'
import { StatusPill } from '../parts/status-pill.tsx'
import { AgentRemarks } from './agent-remarks.tsx'
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
  const working = status === 'running' || status === 'pending'
  return (
    <li className={`card agent agent-${status}`} data-agent={name}>
      <div className="agent-head">
        <span className="agent-icon">
          <Icon name={name} />
        </span>
        <h2>{t.agents[name].name}</h2>
        <StatusPill status={status} label={t.agentStatus[status]} />
        <p className="hint">{t.agents[name].does}</p>
      </div>
      {working && (
        <progress
          className="bar bar-thin"
          max={100}
          value={percent}
          aria-label={t.run.agentProgress(t.agents[name].name)}
        />
      )}
      <AgentRemarks name={name} progress={progress} reason={reason} />
      {planned && (
        <ul className="sections">
          {own.map((section) => (
            <SectionPreview key={section} section={section} value={sections[section]} over={!working} />
          ))}
        </ul>
      )}
    </li>
  )
}
