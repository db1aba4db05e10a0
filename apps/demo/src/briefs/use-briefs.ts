import { useCallback, useEffect, useState } from 'react'
import type { Client, Outputs } from '../session/create-client.ts'
import { type Failure, failureOf } from '../session/failure.ts'

type Read = { client: Client; list?: Outputs['brief']['list']; failure?: Failure }

/** One page of the user's briefs; `offset` in briefs. What was read stays on the screen until the next is there. */
export function useBriefs(client: Client, { limit, offset }: { limit: number; offset: number }) {
  const [read, setRead] = useState<Read>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    client.brief.list.query({ limit, offset }, { signal }).then(
      (list) => signal.aborted || setRead({ client, list }),
      (error: unknown) => signal.aborted || setRead({ client, failure: failureOf(error) }),
    )
    return () => leaving.abort()
  }, [client, limit, offset, turn])
  const reload = useCallback(() => setTurn((count) => count + 1), [])
  const current = read?.client === client ? read : undefined
  return { list: current?.list, failure: current?.failure, reload }
}
