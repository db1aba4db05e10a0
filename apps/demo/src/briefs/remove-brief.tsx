import { useState } from 'react'
import type { Messages } from '../messages/fr.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import type { BriefSummary } from '../session/create-client.ts'
import { type Failure, failureOf } from '../session/failure.ts'
import { useSession } from '../session/session-provider.tsx'
import { FailureNotice } from './failure-notice.tsx'

/** Deletes a brief for good, after asking. */
export function RemoveBrief({ brief, onRemoved }: { brief: BriefSummary; onRemoved: () => void }) {
  const { t } = useMessages()
  const { client } = useSession()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const remove = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      await client.brief.delete.mutate({ briefId: brief.id })
      setAsking(false)
      onRemoved()
    } catch (error) {
      setAsking(false)
      setFailure(failureOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <button
        type="button"
        className="button button-quiet"
        aria-label={t.briefs.removeOf(brief.businessName)}
        onClick={() => setAsking(true)}
      >
        {t.briefs.remove}
      </button>
      {failure && <FailureNotice title={t.briefs.removeFailed} failure={failure} />}
      {asking && (
        <ConfirmDialog
          title={t.briefs.removeTitle(brief.businessName)}
          body={`${t.briefs.removeBody} ${noteOn(brief.status, t)}`.trim()}
          confirm={t.briefs.removeConfirm}
          keep={t.cancel}
          busy={busy}
          onConfirm={() => void remove()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}

/** What deleting does besides: to a run that goes on, and to the session of a finished one. */
function noteOn(status: BriefSummary['status'], { briefs }: Messages): string {
  if (status === 'pending' || status === 'generating') return briefs.removeStops
  return status === 'completed' || status === 'partial' ? briefs.removeCounted : ''
}
