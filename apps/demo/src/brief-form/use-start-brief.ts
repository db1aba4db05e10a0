import { useRef, useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { goTo } from '../navigation/route.ts'
import { useSession } from '../session/session-provider.tsx'
import { type Failure, failureOf } from '../transport/failure.ts'
import { trpc } from '../transport/trpc.ts'
import { toBriefInput } from './brief-input-border.ts'
import type { Draft } from './draft.ts'
import { keptDraft } from './kept-draft.ts'
import { createStartKeys } from './start-key.ts'

/** Starts a brief from the form: once, however often the button is pressed while the answer is on its way. */
export function useStartBrief() {
  const { locale } = useMessages()
  const { userId } = useSession()
  const utils = trpc.useUtils()
  const { mutateAsync, isPending } = trpc.brief.start.useMutation()
  const [failure, setFailure] = useState<Failure>()
  const keys = useRef(createStartKeys())
  const underWay = useRef(false)

  const start = async (draft: Draft) => {
    if (underWay.current) return
    underWay.current = true
    const request = {
      input: toBriefInput(draft),
      preset: draft.preset,
      uiLocale: locale,
      contentLocale: draft.contentLocale,
    }
    try {
      const { briefId } = await mutateAsync({ ...request, idempotencyKey: keys.current.keyFor(request) })
      keys.current.settle()
      keptDraft.drop(userId)
      void utils.invalidate()
      goTo({ page: 'brief', briefId })
    } catch (error) {
      setFailure(failureOf(error))
    } finally {
      underWay.current = false
    }
  }

  return { start, starting: isPending, failure, forget: () => setFailure(undefined) }
}
