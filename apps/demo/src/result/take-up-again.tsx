import { toDraft } from '../brief-form/brief-input-border.ts'
import { keptDraft } from '../brief-form/kept-draft.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { goTo } from '../navigation/route.ts'
import { useSession } from '../session/session-provider.tsx'
import type { Outputs } from '../transport/trpc.ts'

/** Brings the answers of a brief back into the form. */
export function TakeUpAgain({ brief }: { brief: Outputs['brief']['get'] }) {
  const { t } = useMessages()
  const { userId } = useSession()
  return (
    <div className="actions">
      <button
        type="button"
        className="button button-plain"
        onClick={() => {
          keptDraft.write(userId, toDraft(brief.input, brief))
          goTo({ page: 'new' })
        }}
      >
        {t.result.again}
      </button>
    </div>
  )
}
