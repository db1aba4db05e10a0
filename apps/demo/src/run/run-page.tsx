import { AGENT_NAMES } from '@genesis/core/domain/agent-name'
import { type BriefEvent, endsRun } from '@genesis/core/domain/brief-event'
import { viewProgress } from '@genesis/core/domain/brief-progress'
import { useRef } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { useAnnounce } from '../parts/announcer.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { PageHeading } from '../parts/page-heading.tsx'
import type { Outputs } from '../transport/trpc.ts'
import { AgentCard } from './agent-card.tsx'
import { CancelRun } from './cancel-run.tsx'
import { RunProgress } from './run-progress.tsx'
import { useNow } from './use-now.ts'
import { useRun } from './use-run.ts'

type RunPageProps = {
  brief: Outputs['brief']['get']
  /** The run is over; `refunded` when its unit was given back, undefined when that was not told. */
  onEnd: (refunded: boolean | undefined) => void
}

/** A run, live: the five at once, each part readable as soon as it is there. */
export function RunPage({ brief, onEnd }: RunPageProps) {
  const { t } = useMessages()
  const say = useSayings()
  const refunded = useRef<boolean | undefined>(undefined)
  const { run, connection, failure } = useRun({
    briefId: brief.id,
    preset: brief.preset,
    onEvent: (event) => {
      if (endsRun(event) && 'refunded' in event) refunded.current = event.refunded
      say(event)
    },
    onEnd: () => onEnd(refunded.current),
  })
  const now = useNow(true)
  const view = viewProgress(run.progress, now)
  return (
    <div className="page">
      <header className="page-head">
        <PageHeading name={brief.input.businessName}>{brief.input.businessName}</PageHeading>
        <p className="lead">
          {view.status === 'pending'
            ? t.run.pending
            : t.run[brief.preset === 'express' ? 'generatingExpress' : 'generating']}
        </p>
      </header>
      {failure && <FailureNotice failure={failure} />}
      <RunProgress view={view} preset={brief.preset} reconnecting={connection === 'lost'} />
      <ul className="agents">
        {AGENT_NAMES.map((name) => (
          <AgentCard
            key={name}
            name={name}
            progress={view.agents[name]}
            reason={run.reasons[name]}
            sections={run.sections}
          />
        ))}
      </ul>
      <CancelRun briefId={brief.id} />
    </div>
  )
}

/** What the live region says of a run: how parts end, and how all ends. */
function useSayings(): (event: BriefEvent) => void {
  const { t } = useMessages()
  const announce = useAnnounce()
  return (event) => {
    if (event.type === 'agent-completed') announce(t.run.said(t.agents[event.agent].name, t.agentStatus[event.status]))
    if (event.type === 'agent-failed') announce(t.run.said(t.agents[event.agent].name, t.agentStatus.failed))
    if (event.type === 'brief-completed') announce(t.run.saidEnd[event.status])
    if (event.type === 'brief-failed') announce(t.run.saidEnd.failed)
    if (event.type === 'brief-cancelled') announce(t.run.saidEnd.cancelled)
  }
}
