import type { BriefEvent } from '@genesis/core/domain/brief-event'
import type { TokenSource } from '../session/token-source.ts'
import type { Client } from './create-client.ts'
import { type Failure, failureOf } from './failure.ts'

/** `lost`: there was a connection, and there will be another. */
export type Connection = 'connecting' | 'live' | 'lost'

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
  let live = false
  let close: (() => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const onLive = () => {
    live = true
    tries = 0
    watching.onConnection('live')
  }
  const onLost = () => {
    if (live) watching.onConnection('lost')
    live = false
  }
  const onCut = (failure: Failure) => {
    if (failure.code !== undefined && FINAL.includes(failure.code)) return watching.onFailure(failure)
    if (failure.code === 'GENESIS_UNAUTHENTICATED') watching.tokens.drop()
    onLost()
    timer = setTimeout(connect, pause(tries++))
  }
  const connect = () => {
    clearTimeout(timer)
    close?.()
    close = openStream(watching, { onLive, onLost, onCut })
  }
  const hurry = () => {
    if (!live && document.visibilityState === 'visible') connect()
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

/** `onLost`: the stream tries again by itself; `onCut`: it has given up. */
type StreamTurns = { onLive: () => void; onLost: () => void; onCut: (failure: Failure) => void }

/** One subscription after the last event told; says nothing more once it is closed. */
function openStream({ client, briefId, cursor, ...watching }: Watching, turns: StreamTurns): () => void {
  let open = true
  const whileOpen = (act: () => void) => {
    if (open) act()
  }
  const { lastEventId } = cursor
  const after = lastEventId === undefined ? { briefId } : { briefId, lastEventId }
  const subscription = client.brief.watch.subscribe(after, {
    onStarted: () => whileOpen(turns.onLive),
    onConnectionStateChange: ({ state }) => whileOpen(() => state === 'connecting' && turns.onLost()),
    onData: ({ id, data }) =>
      whileOpen(() => {
        cursor.lastEventId = id
        watching.onEvent(data as BriefEvent) // the router's own type; JSON only makes an unknown `preview` optional
      }),
    onComplete: () => whileOpen(watching.onEnd),
    onError: (error) => whileOpen(() => turns.onCut(failureOf(error))),
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
