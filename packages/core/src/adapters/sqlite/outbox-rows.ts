import type { OutboxKind } from '../../ports/outbox.ts'
import type { BriefState } from './brief-row.ts'
import type { Database } from './database.ts'

export type Message = { kind: OutboxKind; at: Date }

/** Queues a message, due at once. Only ids are in it. */
export function addOutboxRow(db: Database, { record }: BriefState, { kind, at }: Message): void {
  db.run(
    `INSERT INTO outbox (kind, brief_id, user_id, attempts, at, due_at, leased_until) VALUES (?, ?, ?, 0, ?, ?, 0)`,
    kind,
    record.briefId,
    record.userId,
    at.getTime(),
    at.getTime(),
  )
}

/** The brief needs no worker any more. */
export function dropDispatch(db: Database, briefId: string): void {
  db.run(`DELETE FROM outbox WHERE brief_id = ? AND kind = 'dispatch'`, briefId)
}
