import { Icon, type IconName } from './icons.tsx'

export type Tone = 'quiet' | 'busy' | 'good' | 'warn' | 'bad'

/** How each state of an agent or a brief looks: never by colour alone. */
const LOOKS: Record<string, { tone: Tone; icon: IconName }> = {
  pending: { tone: 'quiet', icon: 'clock' },
  running: { tone: 'busy', icon: 'spark' },
  generating: { tone: 'busy', icon: 'spark' },
  awaiting_approval: { tone: 'warn', icon: 'clock' },
  completed: { tone: 'good', icon: 'check' },
  degraded: { tone: 'warn', icon: 'warning' },
  partial: { tone: 'warn', icon: 'warning' },
  failed: { tone: 'bad', icon: 'cross' },
  skipped: { tone: 'quiet', icon: 'dash' },
  cancelled: { tone: 'quiet', icon: 'dash' },
}

export function StatusPill({ status, label }: { status: string; label: string }) {
  const { tone, icon } = LOOKS[status] ?? { tone: 'quiet', icon: 'dash' }
  return (
    <span className={`pill pill-${tone}`}>
      <Icon name={icon} />
      {label}
    </span>
  )
}
