import {
  type BriefProgress,
  foldProgress,
  initialProgress,
  type ProgressState,
  viewProgress,
} from '../domain/brief-progress.ts'
import type { BriefRecord } from '../ports/brief-record.ts'
import type { ServiceDeps } from './deps.ts'
import { ownedRecord } from './owned-record.ts'

type Deps = Pick<ServiceDeps, 'ledger' | 'events' | 'clock' | 'options'>

/** Where a run stands, as its events tell it. */
export async function getProgress(deps: Deps, userId: string, briefId: string): Promise<BriefProgress> {
  const record = await ownedRecord(deps, userId, briefId)
  return viewProgress(await foldLog(deps, record), deps.clock.now())
}

/** The fold over a brief's whole log. */
export async function foldLog(deps: Pick<Deps, 'events' | 'options'>, record: BriefRecord): Promise<ProgressState> {
  let state = initialProgress(record.briefId, record.preset)
  for (let after = 0; ; ) {
    const batch = await deps.events.read(record.briefId, after, deps.options.eventBatch)
    for (const { event } of batch) state = foldProgress(state, event)
    const last = batch.at(-1)
    if (!last || batch.length < deps.options.eventBatch) return state
    after = last.seq
  }
}
