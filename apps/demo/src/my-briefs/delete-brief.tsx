import { useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { useAnnounce } from '../parts/announcer.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { failureOf } from '../transport/failure.ts'
import { trpc } from '../transport/trpc.ts'

type DeleteBriefProps = { brief: { id: string; businessName: string }; onDeleted: () => void }

/** Deletes a brief for good, after asking. */
export function DeleteBrief({ brief, onDeleted }: DeleteBriefProps) {
  const { t } = useMessages()
  const announce = useAnnounce()
  const utils = trpc.useUtils()
  const [asking, setAsking] = useState(false)
  const remove = trpc.brief.delete.useMutation({
    onSuccess: async () => {
      announce(t.briefs.deleted(brief.businessName))
      onDeleted()
      utils.brief.get.setData({ briefId: brief.id }, undefined)
      await Promise.all([utils.brief.list.invalidate(), utils.quota.invalidate()])
      document.querySelector<HTMLElement>('main h1')?.focus()
    },
    onSettled: () => setAsking(false),
  })
  return (
    <>
      <button
        type="button"
        className="button button-quiet"
        aria-label={t.briefs.deleteOf(brief.businessName)}
        onClick={() => setAsking(true)}
      >
        {t.briefs.delete}
      </button>
      {remove.error && <FailureNotice failure={failureOf(remove.error)} />}
      {asking && (
        <ConfirmDialog
          title={t.briefs.deleteTitle(brief.businessName)}
          body={t.briefs.deleteBody}
          confirm={t.briefs.deleteConfirm}
          keep={t.briefs.deleteKeep}
          busy={remove.isPending}
          onConfirm={() => remove.mutate({ briefId: brief.id })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
