import { type AgentName, SECTIONS } from '@genesis/core/domain/agent-name'
import type { AgentStatus } from '@genesis/core/domain/agent-result'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import { useReason } from '../../messages/use-reason.ts'
import { Icon } from '../../parts/icon.tsx'
import { ProgressBar } from '../../parts/progress-bar.tsx'
import { StatusPill } from '../../parts/status-pill.tsx'
import { share } from '../../messages/format.ts'
import type { AgentCard as Card, RunState } from '../../session/session-state.ts'
import { SectionPreview } from './section-preview.tsx'

type AgentCardProps = {
  name: AgentName
  card: Card
  sections: RunState['sections']
  /** The whole run failed or was cancelled: that says what is kept. */
  ended: boolean
}

/** One of the five at work. Its place never changes. */
export function AgentCard({ name, card, sections, ended }: AgentCardProps) {
  const { t, locale } = useRunMessages()
  const { status, percent, attempt, maxAttempts } = card
  const own = SECTIONS.filter((section) => section === name || section.startsWith(`${name}.`))
  const label =
    status === 'running' && attempt > 1 ? t.retrying(attempt, Math.max(attempt, maxAttempts)) : t.agentStatus[status]
  return (
    <li className="genesis-agent" data-status={status}>
      <div className="genesis-agent-main">
        <div className="genesis-agent-head">
          <span className="genesis-agent-icon">
            <Icon name={name} />
          </span>
          <div>
            <div className="genesis-agent-title">
              <h3>{t.agents[name].name}</h3>
              <StatusPill status={status} label={label} />
            </div>
            <p className="genesis-hint">{t.agents[name].does}</p>
          </div>
        </div>
        {status === 'running' && (
          <ProgressBar thin label={t.agents[name].name} percent={percent} valueText={share(percent / 100, locale)} />
        )}
        <CardRemark card={card} ended={ended} />
      </div>
      {own.some((section) => sections[section] !== undefined || !isOver(status)) && (
        <ul className="genesis-sections">
          {own.map((section) => (
            <SectionPreview key={section} section={section} value={sections[section]} over={isOver(status)} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** Why a part is less than whole, in words; of a failed one also what is kept and what it cost, while the rest goes on. */
function CardRemark({ card: { status, reason }, ended }: { card: Card; ended: boolean }) {
  const { t } = useRunMessages()
  const inWords = useReason()
  if (status === 'failed') {
    return (
      <p className="genesis-agent-remark">
        {t.failures[reason ?? ''] ?? t.otherFailure} {!ended && t.failedKept}
      </p>
    )
  }
  if (status === 'skipped') return <p className="genesis-agent-remark">{reason ? inWords(reason) : t.outside}</p>
  return status === 'degraded' && reason ? <p className="genesis-agent-remark">{inWords(reason)}</p> : null
}

function isOver(status: AgentStatus): boolean {
  return status !== 'running' && status !== 'pending'
}
