import { useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { failureOf } from '../transport/failure.ts'
import { trpc } from '../transport/trpc.ts'

/** Ends the run for real; the event of its end moves the screen on. */
export function CancelRun({ briefId }: { briefId: string }) {
  const { t } = useMessages()
  const [asking, setAsking] = useState(false)
  const brief = trpc.useUtils().brief.get
  const cancel = trpc.brief.cancel.useMutation({
    onSettled: () => setAsking(false),
    onError: () => brief.invalidate({ briefId }),
  })
  return (
    <div className="cancel">
      {cancel.error && <FailureNotice failure={failureOf(cancel.error)} />}
      <button
        type="button"
        className="button button-plain"
        disabled={cancel.isPending || cancel.isSuccess}
        onClick={() => setAsking(true)}
      >
        {cancel.isPending || cancel.isSuccess ? t.run.cancelling : t.run.cancel}
      </button>
      {asking && (
        <ConfirmDialog
          title={t.run.cancelTitle}
          body={t.run.cancelBody}
          confirm={t.run.cancelConfirm}
          keep={t.run.cancelKeep}
          busy={cancel.isPending}
          onConfirm={() => cancel.mutate({ briefId })}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  )
}
