import { isFinal } from '../../../domain/brief-status.ts'
import { loadBrief } from '../brief-row.ts'
import { dropDispatch } from '../outbox-rows.ts'
import type { StoreContext } from '../store-context.ts'
import { forgetKey } from '../vault.ts'

/** Tables whose rows go with their brief. What stays has ids and hashes only: units, idempotency, usage reports, jobs. */
const CONTENT_TABLES = ['files', 'published', 'events', 'steps', 'briefs'] as const

/**
 * delete: a brief is forgotten.
 *
 * Guarantee: false, and nothing happens, while it is not final. Otherwise its rows and its key are gone from the
 * database, its write-ahead log and the disk when this answers; the unit it was charged stays counted and is still
 * reported. Repeating it is true.
 */
export function deleteBrief({ db, wakes }: StoreContext, briefId: string): boolean {
  const deleted = db.write('synced', () => {
    const state = loadBrief(db, briefId)
    if (!state) return true
    if (!isFinal(state.record.status)) return false
    for (const table of CONTENT_TABLES) db.run(`DELETE FROM ${table} WHERE brief_id = ?`, briefId)
    dropDispatch(db, briefId)
    forgetKey(db, state.slot)
    return true
  })
  // Also when it was gone before: the process may have died between the two.
  if (deleted) db.checkpoint()
  if (deleted) wakes.wake(briefId)
  return deleted
}
