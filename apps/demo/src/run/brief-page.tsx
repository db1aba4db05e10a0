import { isFinal } from '@genesis/core/domain/brief-status'
import { useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { PageHeading } from '../parts/page-heading.tsx'
import { ResultPage } from '../result/result-page.tsx'
import { failureOf } from '../transport/failure.ts'
import { trpc } from '../transport/trpc.ts'
import { RunPage } from './run-page.tsx'

/** The stream tells of the end; this is for the case that no stream gets through. */
const LOOK_AGAIN_MS = 10_000

/** One brief: the run while it goes on, then the result. A reload at any time comes back to the right one. */
export function BriefPage({ briefId }: { briefId: string }) {
  const { t } = useMessages()
  const {
    data: brief,
    error,
    refetch,
  } = trpc.brief.get.useQuery(
    { briefId },
    { refetchInterval: ({ state }) => state.data !== undefined && !isFinal(state.data.status) && LOOK_AGAIN_MS },
  )
  const quota = trpc.useUtils().quota
  const [refunded, setRefunded] = useState<boolean>()
  if (brief && isFinal(brief.status)) return <ResultPage brief={brief} refunded={refunded} />
  if (brief) {
    const ended = (gaveBack: boolean | undefined) => {
      setRefunded(gaveBack)
      void refetch()
      void quota.invalidate()
    }
    return <RunPage brief={brief} onEnd={ended} />
  }
  return (
    <div className="page">
      {error ? (
        <>
          <PageHeading name={t.failure.title}>{t.failure.title}</PageHeading>
          <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />
        </>
      ) : (
        <BriefSkeleton />
      )}
    </div>
  )
}

function BriefSkeleton() {
  const { t } = useMessages()
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t.loading}</span>
      <span className="bone bone-title" />
      <span className="bone" />
      <span className="bone bone-block" />
    </div>
  )
}
