import { type Dispatch, useCallback, useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { useSession } from '../session/session-provider.tsx'
import { type Draft, type DraftAction, reduceDraft } from './draft.ts'
import { keptDraft } from './kept-draft.ts'

/** The user's answers, kept at every change, so that a reload or a broken phone loses none. */
export function useDraft(): { draft: Draft; dispatch: Dispatch<DraftAction> } {
  const { userId } = useSession()
  const { locale } = useMessages()
  const [draft, setDraft] = useState(() => keptDraft.read(userId, locale))
  const dispatch = useCallback(
    (action: DraftAction) =>
      setDraft((before) => {
        const next = reduceDraft(before, action)
        keptDraft.write(userId, next)
        return next
      }),
    [userId],
  )
  return { draft, dispatch }
}
