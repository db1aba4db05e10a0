import { useEffect, useState } from 'react'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import type { Connection } from '../../session/session-state.ts'

/** A connection that comes back within this time was not worth a word. */
const CALM_MS = 4_000

/** A lost connection, said calmly and only when it lasts: the work goes on without it. */
export function useConnectionWords(connection: Connection): string | undefined {
  const { t } = useRunMessages()
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (connection !== 'reconnecting') return
    const timer = setTimeout(() => setLasting(true), CALM_MS)
    return () => {
      clearTimeout(timer)
      setLasting(false)
    }
  }, [connection])
  if (connection === 'polling') return t.run.polling
  return lasting ? t.run.reconnecting : undefined
}
