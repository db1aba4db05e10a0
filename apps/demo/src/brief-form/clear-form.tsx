import { useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { type Draft, emptyDraft } from './draft.ts'

/** Empties the form, after asking. */
export function ClearForm({ onClear }: { onClear: (empty: Draft) => void }) {
  const { t, locale } = useMessages()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setAsking(true)}>
        {t.form.clear}
      </button>
      {asking && (
        <ConfirmDialog
          title={t.form.clearTitle}
          body={t.form.clearBody}
          confirm={t.form.clear}
          keep={t.form.clearKeep}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            onClear(emptyDraft(locale))
            setAsking(false)
          }}
        />
      )}
    </>
  )
}
