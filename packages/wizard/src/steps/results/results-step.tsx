import type { Brief } from '@genesis/core/domain/brief'
import { useCoach } from '../../coach/coach-context.ts'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import { NextMoves } from '../../parts/next-moves.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { StepHeading } from '../../parts/step-heading.tsx'
import { Outcome } from './outcome.tsx'
import { PartTabs } from './part-tabs.tsx'
import { ResultFacts } from './result-facts.tsx'

/** The fourth step: the brief to read, whatever its end. */
export function ResultsStep() {
  const { t } = useRunMessages()
  const { state } = useCoach()
  const { brief, run } = state
  if (!brief) return <Skeleton label={t.run.opening} />
  return (
    <div className="genesis-page">
      <StepHeading title={brief.input.businessName} eyebrow={t.results[headlineOf(brief.status)]} />
      <ResultFacts brief={brief} />
      <Outcome brief={brief} refunded={run?.briefId === brief.id ? run.refunded : undefined} />
      {Object.keys(brief.results).length > 0 && <PartTabs brief={brief} />}
      <NextMoves status={brief.status} />
    </div>
  )
}

function headlineOf(status: Brief['status']) {
  return status === 'failed' || status === 'cancelled' || status === 'partial' ? status : 'ready'
}
