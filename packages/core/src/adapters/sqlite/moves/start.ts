import * as z from 'zod/mini'
import { fits, type QuotaCounters } from '../../../domain/quota.ts'
import { BRIEF_FILES, briefPath } from '../../../domain/virtual-path.ts'
import type { StartCommand, StartOutcome } from '../../../ports/brief-ledger.ts'
import type { BriefRecord } from '../../../ports/brief-record.ts'
import { type BriefState, insertBrief, loadBrief, saveBrief } from '../brief-row.ts'
import type { Database } from '../database.ts'
import { appendEvents } from '../event-rows.ts'
import { writeFiles } from '../file-rows.ts'
import { addOutboxRow } from '../outbox-rows.ts'
import { parseRow } from '../rows.ts'
import { SQLITE_OPTIONS } from '../sqlite-options.ts'
import type { StoreContext } from '../store-context.ts'
import { countUnits, reserveUnit } from '../unit-rows.ts'
import { createKey } from '../vault.ts'

/**
 * start: a brief begins, or nothing happens.
 *
 * Guarantee: on disk when it answers. A living key answers with its brief and writes nothing, also when N starts race;
 * otherwise the unit is reserved (never beyond the limit), and record, input file, event 1, key and `dispatch` row
 * appear together. Repeating it after a lost answer is a replay.
 */
export function start({ db, wakes }: StoreContext, command: StartCommand): StartOutcome {
  const outcome = db.write('synced', () => {
    pruneKeys(db, command.at)
    return replay(db, command) ?? begin(db, command)
  })
  if (outcome.kind === 'started') wakes.wake(command.briefId)
  return outcome
}

const startedBySchema = z.strictObject({ brief_id: z.string(), input_hash: z.string() })

/** What a key stands for while it lives. */
export function startedBy(db: Database, { userId, key, at }: { userId: string; key: string; at: Date }) {
  const sql = 'SELECT brief_id, input_hash FROM idempotency WHERE user_id = ? AND key = ? AND expires_at > ?'
  const row = db.get(sql, userId, key, at.getTime())
  if (!row) return undefined
  const { brief_id: briefId, input_hash: inputHash } = parseRow(startedBySchema, row, 'a row of idempotency')
  return { briefId, inputHash }
}

function pruneKeys(db: Database, at: Date): void {
  const expired = 'SELECT user_id, key FROM idempotency WHERE expires_at <= ? LIMIT ?'
  db.run(`DELETE FROM idempotency WHERE (user_id, key) IN (${expired})`, at.getTime(), SQLITE_OPTIONS.pruneBatch)
}

function replay(db: Database, { userId, idempotency, at }: StartCommand): StartOutcome | undefined {
  const known = startedBy(db, { userId, key: idempotency.key, at })
  if (!known) return undefined
  const { briefId, inputHash } = known
  if (inputHash !== idempotency.inputHash) return { kind: 'conflict', briefId }
  const record = loadBrief(db, briefId)?.record
  return record ? { kind: 'replayed', briefId, record } : { kind: 'replayed', briefId }
}

function begin(db: Database, command: StartCommand): StartOutcome {
  const { userId, idempotency, quota, input, at } = command
  const { unreported, reserved } = countUnits(db, userId, quota)
  const counters: QuotaCounters = { used: quota.reportedUsed + unreported, reserved, limit: quota.limit }
  if (!fits(counters)) return { kind: 'exhausted', counters }

  const fresh: BriefState = { ...newState(command), ...createKey(db) }
  insertBrief(db, fresh)
  reserveUnit(db, fresh, quota.period)
  const path = briefPath(userId, command.briefId, BRIEF_FILES.input)
  writeFiles(db, fresh, [{ path, content: { kind: 'json', value: input } }])
  const state = appendEvents(db, fresh, { events: [{ type: 'brief-queued' }], at })
  saveBrief(db, state)
  addOutboxRow(db, state, { kind: 'dispatch', at })
  db.run(
    'INSERT OR REPLACE INTO idempotency (user_id, key, input_hash, brief_id, expires_at) VALUES (?, ?, ?, ?, ?)',
    userId,
    idempotency.key,
    idempotency.inputHash,
    command.briefId,
    idempotency.expiresAt.getTime(),
  )
  return { kind: 'started', record: state.record, counters: { ...counters, reserved: reserved + 1 } }
}

function newState({ briefId, userId, preset, uiLocale, contentLocale, generation, input, at }: StartCommand) {
  const { businessName, sector, location } = input
  const record: BriefRecord = {
    ...{ briefId, userId, status: 'pending', preset, uiLocale, contentLocale, businessName, sector },
    ...(location === undefined ? {} : { location }),
    ...{ confidence: 0, readyForWebsite: false, revision: 0, archived: false },
    ...{ epoch: 0, attempt: 1, workedMs: 0, generation, lastSeq: 0 },
    ...{ createdAt: at.toISOString(), updatedAt: at.toISOString() },
  }
  return { record, startedAttempt: 0, billable: false, aliveAt: at.getTime() }
}
