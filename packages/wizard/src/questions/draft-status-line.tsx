import { useCoach } from '../coach/coach-context.ts'
import { useMessages } from '../messages/messages-provider.tsx'

/** Whether what was typed is kept, and where. Said in sight only: readers are not told at every keystroke. */
export function DraftStatusLine() {
  const { t } = useMessages()
  const { state } = useCoach()
  return (
    <p className="genesis-draft" data-status={state.draft}>
      {t.draft[state.draft]}
    </p>
  )
}
