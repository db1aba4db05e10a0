import { useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { goTo, routeOf } from '../navigation/route.ts'
import type { Client } from '../session/create-client.ts'
import { useSession } from '../session/session-provider.tsx'
import { simulator, type UserChange } from '../session/simulator.ts'

/** Genesis keeps a copy of DC360's answer for 5 s; a change shows when the copy is gone. */
const COPY_SECONDS = 6

/** What was typed; `plan` and `used` undefined when they were left alone. */
export type WantedAccount = { userId: string; plan: string | undefined; used: string | undefined }

/** Changes of the demonstration account. `problem` is a sentence; `apply` resolves to whether it worked. */
export function useAccount() {
  const { t } = useMessages()
  const { userId: current, client, signIn, beginVisit } = useSession()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [said, setSaid] = useState('')

  const change = async (userId: string, wanted: UserChange) => {
    const isChange = Object.keys(wanted).length > 0
    if (isChange) await simulator.setUser(userId, wanted)
    if (userId !== current) {
      if (routeOf(location.hash).page === 'genesis') goTo({ page: 'genesis' })
      return signIn(userId)
    }
    if (!isChange) return
    await untilShown(client, wanted)
    beginVisit()
  }
  const apply = async ({ userId, plan, used }: WantedAccount): Promise<boolean> => {
    setSaid('')
    setProblem(undefined)
    const fault = faultOf(userId, used)
    if (fault) {
      setProblem(t.account[fault])
      return false
    }
    setBusy(true)
    try {
      const count = used?.trim() ? { used: Number(used) } : {}
      await change(userId, { ...(plan && { plan }), ...count })
      setSaid(t.account.applied(userId))
      return true
    } catch (error) {
      if (!(error instanceof Error)) throw error
      setProblem(t.account.failed)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, said, problem, apply }
}

function faultOf(userId: string, used: string | undefined): 'noUser' | 'badCount' | undefined {
  if (userId === '') return 'noUser'
  return /^\d{0,6}$/.test(used?.trim() ?? '') ? undefined : 'badCount'
}

async function untilShown(client: Client, { plan, used }: UserChange): Promise<void> {
  for (let second = 0; second <= COPY_SECONDS; second++) {
    const quota = await client.quota.get.query()
    if ((plan === undefined || quota.plan === plan) && (used === undefined || quota.used === used)) return
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}
