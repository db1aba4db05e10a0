import * as z from 'zod/mini'
import type { BriefState } from './brief-row.ts'
import type { Database } from './database.ts'
import { addOutboxRow } from './outbox-rows.ts'
import { parseRow } from './rows.ts'

/** Units DC360 may not know of yet, of one user and period. */
export type OwnUnits = { unreported: number; reserved: number }

const countsSchema = z.strictObject({ unreported: z.int(), reserved: z.int() })

export function countUnits(db: Database, userId: string, { period, asOf }: { period: string; asOf: Date }): OwnUnits {
  const row = db.get(
    `SELECT count(*) FILTER (WHERE state = 'reserved') AS reserved,
            count(*) FILTER (WHERE state = 'charged' AND (reported_at IS NULL OR reported_at >= ?)) AS unreported
     FROM units WHERE user_id = ? AND period = ?`,
    asOf.getTime(),
    userId,
    period,
  )
  return parseRow(countsSchema, row ?? {}, 'units')
}

export function reserveUnit(db: Database, { record }: BriefState, period: string): void {
  const sql = `INSERT INTO units (brief_id, user_id, period, state) VALUES (?, ?, ?, 'reserved')`
  db.run(sql, record.briefId, record.userId, period)
}

export type Settlement = { how: 'charge' | 'release'; at: Date }

/** Settles a reserved unit, once: charged units are reported to DC360, released ones were never used. */
export function settleUnit(db: Database, state: BriefState, { how, at }: Settlement): void {
  const next = how === 'charge' ? 'charged' : 'released'
  const sql = `UPDATE units SET state = ? WHERE brief_id = ? AND state = 'reserved'`
  const settled = db.run(sql, next, state.record.briefId) === 1
  if (settled && how === 'charge') addOutboxRow(db, state, { kind: 'usage-report', at })
}
