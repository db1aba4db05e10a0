import type { EventLog } from '../../ports/event-log.ts'
import { readEvents } from './event-rows.ts'
import type { StoreContext } from './store-context.ts'
import { answer } from './store-error.ts'

/** Reading is a query; waiting is a listener in this process, which is the only one that can write. */
export function createEventLog({ db, wakes }: StoreContext): EventLog {
  return {
    read: (briefId, after, limit) => answer(() => readEvents(db, briefId, { after, limit })),
    subscribe: (briefId, wake) => wakes.add(briefId, wake),
  }
}
