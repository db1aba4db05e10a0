import type { BriefEvent } from '@genesis/core/domain/brief-event'
import type { Preset } from '@genesis/core/domain/preset'
import { useEffect, useReducer, useRef, useState } from 'react'
import { useSession } from '../session/session-provider.tsx'
import type { Failure } from '../transport/failure.ts'
import { type Connection, watchBrief } from '../transport/watch-brief.ts'
import { initialRun, reduceRun, type RunState } from './run-state.ts'

type Watch = { briefId: string; preset: Preset; onEvent: (event: BriefEvent) => void; onEnd: () => void }

/** A run as its events tell it, live. The callbacks may change at every render without touching the stream. */
export function useRun(watch: Watch): { run: RunState; connection: Connection; failure: Failure | undefined } {
  const { briefId, preset } = watch
  const { client, tokens } = useSession()
  const [run, dispatch] = useReducer(reduceRun, undefined, () => initialRun(briefId, preset))
  const [connection, setConnection] = useState<Connection>('connecting')
  const [failure, setFailure] = useState<Failure>()
  const cursor = useRef<{ lastEventId?: string }>({})
  const callbacks = useRef(watch)
  useEffect(() => {
    callbacks.current = watch
  })
  useEffect(
    () =>
      watchBrief({
        client,
        tokens,
        briefId,
        cursor: cursor.current,
        onEvent: (event) => {
          dispatch(event)
          callbacks.current.onEvent(event)
        },
        onConnection: setConnection,
        onEnd: () => callbacks.current.onEnd(),
        onFailure: setFailure,
      }),
    [client, tokens, briefId],
  )
  return { run, connection, failure }
}
