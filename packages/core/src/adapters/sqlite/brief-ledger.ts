import type { BriefLedger } from '../../ports/brief-ledger.ts'
import { loadBrief } from './brief-row.ts'
import { listBriefs } from './list-briefs.ts'
import { append } from './moves/append.ts'
import { cancel } from './moves/cancel.ts'
import { claim } from './moves/claim.ts'
import { commitStep } from './moves/commit-step.ts'
import { deleteBrief } from './moves/delete.ts'
import { finish } from './moves/finish.ts'
import { start, startedBy } from './moves/start.ts'
import type { StoreContext } from './store-context.ts'
import { answer } from './store-error.ts'

/** The moves of `moves/`, each one transaction. */
export function createBriefLedger(store: StoreContext): BriefLedger {
  return {
    start: (command) => answer(() => start(store, command)),
    findStart: (userId, key, at) => answer(() => startedBy(store.db, { userId, key, at })),
    claim: (briefId, at) => answer(() => claim(store, briefId, at)),
    append: (lease, events, at) => answer(() => append(store, lease, { events, at })),
    commitStep: (lease, commit, at) => answer(() => commitStep(store, lease, { commit, at })),
    finish: (lease, ending, at) => answer(() => finish(store, lease, { ending, at })),
    cancel: (briefId, at) => answer(() => cancel(store, briefId, at)),
    delete: (briefId) => answer(() => deleteBrief(store, briefId)),
    get: (briefId) => answer(() => loadBrief(store.db, briefId)?.record),
    list: (userId, query) => answer(() => listBriefs(store.db, userId, query)),
  }
}
