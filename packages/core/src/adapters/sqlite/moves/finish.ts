import { canMove } from '../../../domain/brief-status.ts'
import type { RunEnding, WriteOutcome } from '../../../ports/brief-ledger.ts'
import type { RunLease } from '../../../ports/brief-record.ts'
import { type BriefState, saveBrief } from '../brief-row.ts'
import { appendEvents } from '../event-rows.ts'
import { guard, signOfLife, touched } from '../run-guard.ts'
import type { StoreContext } from '../store-context.ts'
import { settleUnit } from '../unit-rows.ts'

/**
 * finish: a run ends by itself.
 *
 * Guarantee: on disk when it answers. Status, last event and quota change together, once: the unit is charged and its
 * usage report queued, or it is released. A second finish is `final`. An ending the status table does not know throws.
 */
export function finish(
  { db, wakes }: StoreContext,
  lease: RunLease,
  { ending, at }: { ending: RunEnding; at: Date },
): WriteOutcome {
  const outcome = db.write('synced', () => {
    const guarded = guard(db, lease)
    if (!guarded.ok) return guarded.outcome
    const ended = end(guarded.state, ending, at)
    const state = appendEvents(db, ended, { events: [ending.event], at })
    saveBrief(db, state)
    settleUnit(db, state, { how: ending.quota, at })
    return 'ok'
  })
  if (outcome === 'ok') wakes.wake(lease.briefId)
  return outcome
}

function end(before: BriefState, { status, confidence, readyForWebsite, error }: RunEnding, at: Date): BriefState {
  const state = touched(signOfLife(before, at), at)
  const from = state.record.status
  if (!canMove(from, status)) throw new Error(`a brief cannot go from ${from} to ${status}`)
  const finishedAt = at.toISOString()
  const record = { ...state.record, status, confidence, readyForWebsite, finishedAt }
  return { ...state, record: error === undefined ? record : { ...record, error } }
}
