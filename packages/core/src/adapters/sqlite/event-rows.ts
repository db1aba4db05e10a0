import { type BriefEvent, type BriefEventDraft, briefEventSchema, EVENT_LIMITS } from '../../domain/brief-event.ts'
import type { LoggedEvent } from '../../ports/event-log.ts'
import * as z from 'zod/mini'
import type { BriefState } from './brief-row.ts'
import type { Database, Row } from './database.ts'
import { blob, parseRow } from './rows.ts'
import { openJson, sealBytes, toKey } from './sealed.ts'
import { corruptValue } from './store-error.ts'

export type EventsToAppend = { events: readonly BriefEventDraft[]; at: Date }

/** Stamps events and appends them to a brief's log. Gives the state with the log's new end; throws on an oversized event. */
export function appendEvents(db: Database, state: BriefState, { events, at }: EventsToAppend): BriefState {
  const { briefId } = state.record
  let seq = state.record.lastSeq
  for (const { type, ...rest } of events) {
    const text = JSON.stringify({ type, at: at.toISOString(), briefId, ...rest })
    const bytes = Buffer.from(text)
    if (bytes.length > EVENT_LIMITS.event) throw new RangeError(`${type} of ${briefId} is ${bytes.length} bytes long`)
    db.run('INSERT INTO events (brief_id, seq, body) VALUES (?, ?, ?)', briefId, ++seq, sealBytes(state.key, bytes))
  }
  return { ...state, record: { ...state.record, lastSeq: seq } }
}

const eventRowSchema = z.strictObject({ seq: z.int(), body: blob, secret: blob })

/** Events of a brief after a number, in order. */
export function readEvents(
  db: Database,
  briefId: string,
  { after, limit }: { after: number; limit: number },
): LoggedEvent[] {
  const rows = db.all(
    `SELECT seq, body, secret FROM events JOIN briefs USING (brief_id) JOIN vault USING (slot)
     WHERE brief_id = ? AND seq > ? ORDER BY seq LIMIT ?`,
    briefId,
    after,
    limit,
  )
  return rows.map((row) => toEvent(row, briefId))
}

function toEvent(found: Row, briefId: string): LoggedEvent {
  const { seq, body, secret } = parseRow(eventRowSchema, found, 'a row of events')
  const what = `event ${seq} of ${briefId}`
  const parsed = z.safeParse(briefEventSchema, openJson(toKey(secret), body, what))
  if (!parsed.success) throw corruptValue(what, parsed.error)
  const event: BriefEvent = parsed.data
  return { seq, event }
}
