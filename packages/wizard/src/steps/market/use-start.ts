import type { Group } from '../../answers/fields.ts'
import { useCoach } from '../../coach/coach-context.ts'
import { useMessages } from '../../messages/messages-provider.tsx'

/** Starts the brief after a last look at all answers. `refused`: the quota does not allow it, so nothing is offered. */
export function useStart(groups: readonly Group[]): { start: () => Promise<void>; refused: boolean } {
  const { session, state, answers, refuse } = useCoach()
  const { locale } = useMessages()
  const start = async () => {
    if (state.starting) return
    const found = await import('../../answers/checks.ts').then(
      ({ checkGroups }) => checkGroups(groups, answers, locale),
      () => [], // the server checks again
    )
    refuse(found)
    if (found.length === 0) await session.start()
  }
  return { start, refused: state.quota?.canStart === false }
}
