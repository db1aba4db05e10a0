import type { WriteOutcome } from '../../../ports/brief-ledger.ts'
import type { RunLease } from '../../../ports/brief-record.ts'
import { saveBrief } from '../brief-row.ts'
import { appendEvents, type EventsToAppend } from '../event-rows.ts'
import { guard, signOfLife } from '../run-guard.ts'
import type { StoreContext } from '../store-context.ts'

/**
 * append: a run tells what happens.
 *
 * Guarantee: all events in order, with the next numbers, or none; fenced by the epoch. Not safe to repeat after `ok`
 * (events have no names): what must not appear twice goes with `commitStep`.
 */
export function append({ db, wakes }: StoreContext, lease: RunLease, news: EventsToAppend): WriteOutcome {
  const outcome = db.write('ordered', () => {
    const guarded = guard(db, lease)
    if (!guarded.ok) return guarded.outcome
    saveBrief(db, appendEvents(db, signOfLife(guarded.state, news.at), news))
    return 'ok'
  })
  if (outcome === 'ok') wakes.wake(lease.briefId)
  return outcome
}
