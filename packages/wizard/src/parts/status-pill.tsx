import type { AgentStatus } from '@genesis/core/domain/agent-result'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'quiet' | 'busy' | 'good' | 'warn' | 'bad'

/** How each state of a part looks: never by colour alone. */
const LOOKS: Record<AgentStatus, { tone: Tone; icon: IconName }> = {
  pending: { tone: 'quiet', icon: 'clock' },
  running: { tone: 'busy', icon: 'spark' },
  completed: { tone: 'good', icon: 'check' },
  degraded: { tone: 'warn', icon: 'warning' },
  failed: { tone: 'bad', icon: 'cross' },
  skipped: { tone: 'quiet', icon: 'dash' },
  cancelled: { tone: 'quiet', icon: 'dash' },
}

export function StatusPill({ status, label }: { status: AgentStatus; label: string }) {
  const { tone, icon } = LOOKS[status]
  return (
    <span className="genesis-pill" data-tone={tone}>
      <Icon name={icon} />
      {label}
    </span>
  )
}
