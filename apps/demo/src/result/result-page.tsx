import { useMessages } from '../messages/messages-provider.tsx'
import { PageHeading } from '../parts/page-heading.tsx'
import type { Outputs } from '../transport/trpc.ts'
import { PartTabs } from './part-tabs.tsx'
import { ResultFacts } from './result-facts.tsx'
import { ResultOutcome } from './result-outcome.tsx'
import { TakeUpAgain } from './take-up-again.tsx'

type ResultPageProps = {
  brief: Outputs['brief']['get']
  /** Whether the unit was given back, when this page saw the run end. */
  refunded: boolean | undefined
}

/** A finished brief, whatever its end. */
export function ResultPage({ brief, refunded }: ResultPageProps) {
  const { t } = useMessages()
  const { businessName } = brief.input
  return (
    <div className="page">
      <header className="page-head">
        <p className="eyebrow">{t.result[headline(brief.status)]}</p>
        <PageHeading name={businessName}>{businessName}</PageHeading>
        <ResultFacts brief={brief} />
      </header>
      <ResultOutcome brief={brief} refunded={refunded} />
      <PartTabs brief={brief} />
      <TakeUpAgain brief={brief} />
    </div>
  )
}

function headline(status: Outputs['brief']['get']['status']) {
  if (status === 'failed' || status === 'cancelled' || status === 'partial') return status
  return 'ready'
}
