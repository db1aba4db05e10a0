import type { StepCommit, WriteOutcome } from '../../../ports/brief-ledger.ts'
import type { RunLease } from '../../../ports/brief-record.ts'
import { saveBrief } from '../brief-row.ts'
import { appendEvents } from '../event-rows.ts'
import { writeFiles } from '../file-rows.ts'
import { guard, signOfLife, touched } from '../run-guard.ts'
import type { StoreContext } from '../store-context.ts'

/**
 * commit-step: one piece of paid work is kept.
 *
 * Guarantee: the step's files, events and name appear together or not at all, fenced by the epoch. The second commit
 * of a name is a `duplicate` and writes nothing, so repeating it is safe. A killed process loses none of it.
 */
export function commitStep(
  { db, wakes }: StoreContext,
  lease: RunLease,
  { commit, at }: { commit: StepCommit; at: Date },
): WriteOutcome {
  const outcome = db.write('ordered', () => {
    const guarded = guard(db, lease)
    if (!guarded.ok) return guarded.outcome
    const { briefId } = lease
    const isNew = db.run('INSERT OR IGNORE INTO steps (brief_id, step) VALUES (?, ?)', briefId, commit.step) === 1
    if (!isNew) return 'duplicate'
    writeFiles(db, guarded.state, commit.files)
    const state = appendEvents(db, touched(signOfLife(guarded.state, at), at), { events: commit.events, at })
    saveBrief(db, { ...state, billable: state.billable || commit.billable })
    return 'ok'
  })
  if (outcome === 'ok') wakes.wake(lease.briefId)
  return outcome
}
