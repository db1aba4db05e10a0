import type { Quota } from '@genesis/core/domain/quota'
import { useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { goTo, routeOf } from '../navigation/route.ts'
import { useAnnounce } from '../parts/announcer.tsx'
import { trpc } from '../transport/trpc.ts'
import { useSession } from './session-provider.tsx'
import { simulator } from './simulator.ts'

/** Genesis keeps a copy of DC360's answer for 5 s; a change shows when the copy is gone. */
const COPY_SECONDS = 6

type Change = { plan?: string; used?: number }

/** Changes of the demonstration account. `problem` is a sentence; what was typed stays when there is one. */
export function useAccount(onDone: () => void) {
  const { t } = useMessages()
  const session = useSession()
  const quota = trpc.useUtils().quota.get
  const announce = useAnnounce()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  const shown = async (holds: (quota: Quota) => boolean) => {
    for (let second = 0; second <= COPY_SECONDS; second++) {
      if (holds(await quota.fetch(undefined, { staleTime: 0 }))) return
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
  }
  const apply = async (userId: string, change: Change) => {
    const changes = Object.keys(change).length > 0
    if (changes) await simulator.setUser(userId, change)
    await simulator.token(userId)
    if (userId !== session.userId) {
      if (routeOf(location.hash).page === 'brief') goTo({ page: 'briefs' })
      return session.signIn(userId)
    }
    const { plan, used } = change
    if (changes)
      await shown((now) => (plan === undefined || now.plan === plan) && (used === undefined || now.used === used))
  }
  const change = async (userId: string, wanted: Change, said: string) => {
    if (userId === '') return setProblem(t.account.noUser)
    setBusy(true)
    setProblem(undefined)
    try {
      await apply(userId, wanted)
      announce(said)
      onDone()
    } catch (error) {
      if (!(error instanceof Error)) throw error
      setProblem(t.account.failed)
    } finally {
      setBusy(false)
    }
  }

  return {
    busy,
    problem,
    use: (userId: string, plan: string | undefined) =>
      change(userId, plan === undefined ? {} : { plan }, t.account.applied(userId)),
    reset: (userId: string) => change(userId, { used: 0 }, t.account.wasReset),
  }
}
