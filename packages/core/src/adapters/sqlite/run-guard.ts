import { isFinal } from '../../domain/brief-status.ts'
import type { WriteOutcome } from '../../ports/brief-ledger.ts'
import type { RunLease } from '../../ports/brief-record.ts'
import { type BriefState, loadBrief } from './brief-row.ts'
import type { Database } from './database.ts'

export type Guarded =
  | { ok: true; state: BriefState }
  | { ok: false; outcome: Exclude<WriteOutcome, 'ok' | 'duplicate'> }

/** The brief a lease lets write on, or why it does not any more. Inside a transaction this is the fence. */
export function guard(db: Database, lease: RunLease): Guarded {
  const state = loadBrief(db, lease.briefId)
  if (!state) return { ok: false, outcome: 'gone' }
  if (isFinal(state.record.status)) return { ok: false, outcome: 'final' }
  if (state.record.epoch !== lease.epoch) return { ok: false, outcome: 'fenced' }
  return { ok: true, state }
}

/** The holder showed that it lives: the time since its last sign was worked. What it tells is not yet a change of the brief. */
export function signOfLife(state: BriefState, at: Date): BriefState {
  const workedMs = state.record.workedMs + Math.max(0, at.getTime() - state.aliveAt)
  return { ...state, aliveAt: at.getTime(), record: { ...state.record, workedMs } }
}

/** The brief itself changed: a result or a status. */
export function touched(state: BriefState, at: Date): BriefState {
  return { ...state, record: { ...state.record, updatedAt: at.toISOString() } }
}
