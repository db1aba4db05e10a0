import type { BriefEvent } from '@genesis/core/domain/brief-event'
import { EventSource } from 'eventsource'
import type { ApiError, WatchHandlers } from '../session/genesis-api.ts'
import { willPass } from '../session/until-answered.ts'
import { toApiError } from './api-error.ts'
import type { Access } from './authorised-fetch.ts'
import { authorise } from './token-source.ts'

/**
 * One stream of tRPC's: `connected`, `ping`, messages with ids, `serialized-error`, `return`. One connection, and no
 * return after it is cut; only a refused token is asked for anew, once. Returns how to close it.
 */
export function openEventStream(access: Access, url: string, handlers: WatchHandlers): () => void {
  let source: EventSource
  let closed = false
  const close = () => {
    closed = true
    source.close()
  }
  /** The last that is said. */
  const finish = (act: () => void) => {
    if (closed) return
    close()
    act()
  }
  const refuse = (error: ApiError, fresh: boolean) => {
    if (error.body?.error === 'GENESIS_UNAUTHENTICATED' && !fresh) {
      source.close()
      return open(true)
    }
    finish(() => (willPass(error) ? handlers.cut() : handlers.refused(error)))
  }
  const open = (fresh: boolean) => {
    source = connect(access, url, fresh)
    source.addEventListener('connected', () => handlers.open())
    source.addEventListener('ping', () => handlers.alive())
    source.addEventListener('return', () => finish(handlers.ended))
    source.addEventListener('error', () => finish(handlers.cut))
    source.addEventListener('serialized-error', ({ data }) => refuse(toApiError(parse(data)), fresh))
    source.addEventListener('message', ({ data, lastEventId }) => {
      const event = parse(data)
      if (isEvent(event)) handlers.event(lastEventId, event)
      else finish(handlers.cut)
    })
  }
  open(false)
  return close
}

function connect({ getToken, locale, fetch }: Access, url: string, fresh: boolean): EventSource {
  return new EventSource(url, {
    fetch: async (address, { signal, headers }) => {
      const own = await authorise(getToken, { fresh, locale: locale() })
      own.set('accept', headers.Accept)
      return fetch(address, { signal: signal as AbortSignal, headers: own, cache: 'no-store' }) // its own controller's
    },
  })
}

function parse(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return undefined // whoever reads it finds nothing it knows
  }
}

/** As far as any event goes; what it tells is told by its type, and an unknown type is passed over. */
function isEvent(value: unknown): value is BriefEvent {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
