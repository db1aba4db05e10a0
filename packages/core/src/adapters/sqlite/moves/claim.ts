import type { BriefEventDraft } from '../../../domain/brief-event.ts'
import { isFinal } from '../../../domain/brief-status.ts'
import type { ClaimOutcome } from '../../../ports/brief-ledger.ts'
import type { BriefRecord } from '../../../ports/brief-record.ts'
import { type BriefState, loadBrief, saveBrief } from '../brief-row.ts'
import { appendEvents } from '../event-rows.ts'
import type { StoreContext } from '../store-context.ts'

/**
 * claim: a worker takes a run.
 *
 * Guarantee: the epoch grows by one, so whoever held the run before writes nothing more. `pending` becomes
 * `generating`; an attempt has one `brief-started`, however often it is claimed. The time between the former holder's
 * last sign of life and now was worked by nobody and counts for nobody. Repeating it fences oneself, no more.
 */
export function claim({ db, wakes }: StoreContext, briefId: string, at: Date): ClaimOutcome {
  const outcome = db.write('ordered', (): ClaimOutcome => {
    const state = loadBrief(db, briefId)
    if (!state) return { kind: 'gone' }
    if (isFinal(state.record.status)) return { kind: 'final', record: state.record }
    const { attempt } = state.record
    const events: BriefEventDraft[] = state.startedAttempt < attempt ? [{ type: 'brief-started', attempt }] : []
    const next = { ...appendEvents(db, taken(state, at), { events, at }), startedAttempt: attempt }
    saveBrief(db, next)
    const { userId, epoch } = next.record
    return { kind: 'claimed', lease: { briefId, userId, epoch }, record: next.record }
  })
  if (outcome.kind === 'claimed') wakes.wake(briefId)
  return outcome
}

function taken(state: BriefState, at: Date): BriefState {
  const { record } = state
  const now = at.toISOString()
  const held: BriefRecord = {
    ...record,
    status: 'generating',
    epoch: record.epoch + 1,
    startedAt: record.startedAt ?? now,
    updatedAt: now,
  }
  return { ...state, record: held, aliveAt: at.getTime() }
}
