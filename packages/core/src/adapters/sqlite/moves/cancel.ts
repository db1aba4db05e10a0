import { isFinal } from '../../../domain/brief-status.ts'
import type { CancelOutcome } from '../../../ports/brief-ledger.ts'
import { type BriefState, loadBrief, saveBrief } from '../brief-row.ts'
import { appendEvents } from '../event-rows.ts'
import { dropDispatch } from '../outbox-rows.ts'
import type { StoreContext } from '../store-context.ts'
import { settleUnit } from '../unit-rows.ts'

/**
 * cancel: a run is ended from outside.
 *
 * Guarantee: on disk when it answers. The epoch grows, so whoever works on the run writes nothing more. The unit is
 * given back unless a billable step was committed; then it is charged and reported. Again: `already`, and nothing.
 */
export function cancel({ db, wakes }: StoreContext, briefId: string, at: Date): CancelOutcome {
  const outcome = db.write('synced', (): CancelOutcome => {
    const before = loadBrief(db, briefId)
    if (!before) return { kind: 'gone' }
    if (before.record.status === 'cancelled') return { kind: 'already', record: before.record }
    if (isFinal(before.record.status)) return { kind: 'final', record: before.record }
    const refunded = !before.billable
    const events = [{ type: 'brief-cancelled' as const, refunded }]
    const state = appendEvents(db, stopped(before, at), { events, at })
    saveBrief(db, state)
    settleUnit(db, state, { how: refunded ? 'release' : 'charge', at })
    dropDispatch(db, briefId)
    return { kind: 'cancelled', record: state.record, refunded }
  })
  if (outcome.kind === 'cancelled') wakes.wake(briefId)
  return outcome
}

function stopped(state: BriefState, at: Date): BriefState {
  const now = at.toISOString()
  const { record } = state
  return {
    ...state,
    record: { ...record, status: 'cancelled', epoch: record.epoch + 1, finishedAt: now, updatedAt: now },
  }
}
