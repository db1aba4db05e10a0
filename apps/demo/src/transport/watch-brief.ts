import type { BriefEvent } from '@genesis/core/domain/brief-event'
import type { TokenSource } from '../session/token-source.ts'
import type { Client } from './create-client.ts'
import { type Failure, failureOf } from './failure.ts'

/** `waiting`: between two tries. */
export type Connection = 'connecting' | 'live' | 'waiting'

export type Watching = {
  client: Client
  tokens: TokenSource
  briefId: string
  /** Kept by the caller, so that no event is told twice over its remounts. */
  cursor: { lastEventId?: string }
  onEvent: (event: BriefEvent) => void
  onConnection: (connection: Connection) => void
  /** The run's last event has been told. */
  onEnd: () => void
  /** Trying again would not help. */
  onFailure: (failure: Failure) => void
}

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 15_000
const FINAL = ['GENESIS_BRIEF_NOT_FOUND', 'GENESIS_BRIEF_ACCESS_DENIED', 'GENESIS_INVALID_INPUT']

/**
 * Tells every event of a brief once and in order, over as many connections as it takes: for ever, with jitter, and at
 * once when the page comes back to the network or to the front. Returns the way to stop.
 */
export function watchBrief(watching: Watching): () => void {
  let tries = 0
  let close: (() => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const connect = () => {
    clearTimeout(timer)
    timer = undefined
    close?.()
    close = openStream(watching, {
      onLive: () => {
        tries = 0
      },
      onCut: (failure) => {
        if (failure.code !== undefined && FINAL.includes(failure.code)) return watching.onFailure(failure)
        if (failure.code === 'GENESIS_UNAUTHENTICATED') watching.tokens.drop()
        watching.onConnection('waiting')
        timer = setTimeout(connect, pause(tries++))
      },
    })
  }
  const hurry = () => {
    if (timer !== undefined && document.visibilityState === 'visible') connect()
  }

  window.addEventListener('online', hurry)
  document.addEventListener('visibilitychange', hurry)
  connect()
  return () => {
    clearTimeout(timer)
    window.removeEventListener('online', hurry)
    document.removeEventListener('visibilitychange', hurry)
    close?.()
  }
}

type StreamEnds = { onLive: () => void; onCut: (failure: Failure) => void }

/** One subscription after the last event told; says nothing more once it is closed. */
function openStream({ client, briefId, cursor, ...watching }: Watching, { onLive, onCut }: StreamEnds): () => void {
  let open = true
  const whileOpen = (act: () => void) => {
    if (open) act()
  }
  const { lastEventId } = cursor
  watching.onConnection('connecting')
  const subscription = client.brief.watch.subscribe(lastEventId === undefined ? { briefId } : { briefId, lastEventId }, {
    onStarted: () =>
      whileOpen(() => {
        onLive()
        watching.onConnection('live')
      }),
    onConnectionStateChange: ({ state }) => whileOpen(() => state === 'connecting' && watching.onConnection('connecting')),
    onData: ({ id, data }) =>
      whileOpen(() => {
        cursor.lastEventId = id
        watching.onEvent(data as BriefEvent) // the router's own type; JSON only makes an unknown `preview` optional
      }),
    onComplete: () => whileOpen(watching.onEnd),
    onError: (error) => whileOpen(() => onCut(failureOf(error))),
  })
  return () => {
    open = false
    subscription.unsubscribe()
  }
}

/** Doubles up to a ceiling; half of it by chance, so that clients do not come back all at once. */
function pause(tries: number): number {
  const ceiling = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries)
  return ceiling / 2 + (ceiling / 2) * Math.random()
}
