import * as z from 'zod/mini'
import { OUTBOX_KINDS, type Outbox, type OutboxRow } from '../../ports/outbox.ts'
import type { Database, Row } from './database.ts'
import { iso, moment, parseRow } from './rows.ts'
import type { StoreContext } from './store-context.ts'
import { answer } from './store-error.ts'

export function createOutbox({ db }: StoreContext): Outbox {
  // Nobody else can have the file open: whoever held a row is gone, and nobody waits for the end of its lease.
  db.write('ordered', () => db.run('UPDATE outbox SET leased_until = 0 WHERE leased_until > 0'))
  return {
    lease: (now, leaseMs, limit) => answer(() => lease(db, now, { leaseMs, limit })),
    done: (id) =>
      answer(() => {
        db.write('ordered', () => db.run('DELETE FROM outbox WHERE id = ?', id))
      }),
    retry: (id, at, reason) =>
      answer(() => {
        const sql = 'UPDATE outbox SET due_at = ?, leased_until = 0, attempts = attempts + 1, reason = ? WHERE id = ?'
        db.write('ordered', () => db.run(sql, at.getTime(), reason, id))
      }),
    nextDue: () => answer(() => nextDue(db)),
  }
}

const outboxRowSchema = z.strictObject({
  ...{ id: z.int(), kind: z.enum(OUTBOX_KINDS), brief_id: z.string(), user_id: z.string() },
  ...{ attempts: z.int(), at: moment },
})

function lease(db: Database, now: Date, { leaseMs, limit }: { leaseMs: number; limit: number }): OutboxRow[] {
  const due = `SELECT id, kind, brief_id, user_id, attempts, at FROM outbox
               WHERE due_at <= :now AND leased_until <= :now ORDER BY at, id LIMIT :limit`
  if (db.allNamed(due, { now: now.getTime(), limit: 1 }).length === 0) return [] // no transaction for nothing
  return db.write('ordered', () => {
    const rows = db.allNamed(due, { now: now.getTime(), limit }).map(toRow)
    for (const { id } of rows) db.run('UPDATE outbox SET leased_until = ? WHERE id = ?', now.getTime() + leaseMs, id)
    return rows
  })
}

function toRow(found: Row): OutboxRow {
  const row = parseRow(outboxRowSchema, found, 'a row of outbox')
  const { id, kind, brief_id: briefId, user_id: userId, attempts, at } = row
  return { id: String(id), kind, briefId, userId, attempts, at: iso(at) }
}

const nextDueSchema = z.strictObject({ due: z.nullable(moment) })

function nextDue(db: Database): Date | undefined {
  const row = db.get('SELECT min(max(due_at, leased_until)) AS due FROM outbox')
  const { due } = parseRow(nextDueSchema, row ?? {}, 'outbox')
  return due === null ? undefined : new Date(due)
}
