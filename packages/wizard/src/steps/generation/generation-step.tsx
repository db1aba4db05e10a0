import { AGENT_NAMES } from '@genesis/core/domain/agent-name'
import { useCoach } from '../../coach/coach-context.ts'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import { EndedNotice } from '../../parts/ended-notice.tsx'
import { NextMoves } from '../../parts/next-moves.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { StepHeading } from '../../parts/step-heading.tsx'
import type { RunState } from '../../session/session-state.ts'
import { AgentCard } from './agent-card.tsx'
import { CancelRun } from './cancel-run.tsx'
import { GoneBrief } from './gone-brief.tsx'
import { RunProgress } from './run-progress.tsx'
import { useConnectionWords } from './use-connection-words.ts'
import { useRunSayings } from './use-run-sayings.ts'

/** The third step: five cards at work at once, each part readable as soon as it is there. */
export function GenerationStep() {
  const { t } = useRunMessages()
  const { run, gone } = useCoach().state
  useRunSayings(run)
  if (run) return <Run run={run} />
  if (gone !== undefined) return <GoneBrief />
  return (
    <div className="genesis-page">
      <StepHeading title={t.run.title} lead={t.run.waiting} />
      <Skeleton label={t.run.opening} />
      <CancelRun />
    </div>
  )
}

/** A run that goes on, or one that ended without a brief to read: its cards stay as they were. */
function Run({ run }: { run: RunState }) {
  const { t } = useRunMessages()
  const { status, refunded, sections } = run
  const trouble = useConnectionWords(useCoach().state.connection)
  const ended = status === 'failed' || status === 'cancelled'
  const done = ended || status === 'completed' || status === 'partial'
  return (
    <div className="genesis-page">
      {ended ? (
        <StepHeading title={t.results[status]} />
      ) : (
        <StepHeading title={t.run.title} lead={status === 'pending' ? t.run.waiting : t.run.working} />
      )}
      <EndedNotice status={status} refunded={refunded} readable={Object.keys(sections).length > 0} />
      {!ended && <RunProgress run={run} trouble={trouble} />}
      <ul className="genesis-agents" aria-label={t.run.parts}>
        {AGENT_NAMES.map((name) => (
          <AgentCard key={name} name={name} card={run.agents[name]} sections={sections} ended={ended} />
        ))}
      </ul>
      {ended && <NextMoves status={status} />}
      {!done && <CancelRun />}
    </div>
  )
}
