import { type BriefEvent, endsRun } from '../domain/brief-event.ts'
import { isFinal } from '../domain/brief-status.ts'
import { eventId, resumeAfter } from '../domain/event-cursor.ts'
import type { ServiceDeps } from './deps.ts'
import { ownedRecord } from './owned-record.ts'
import { createWakeUp } from './wake-up.ts'

type Deps = Pick<ServiceDeps, 'ledger' | 'events' | 'options'>
export type WatchRequest = { userId: string; briefId: string; lastEventId?: string | undefined }

/**
 * The events of a brief after `lastEventId`, then those to come, each once and in order, until the last of the run.
 * One path for what was and what will be: the wake-up is armed before the log is read. A slow reader costs a cursor.
 * Rejects as `ownedRecord` does, also when the brief is deleted meanwhile; returns without a word when aborted.
 */
export async function* watchBrief(
  deps: Deps,
  { userId, briefId, lastEventId }: WatchRequest,
  signal: AbortSignal,
): AsyncGenerator<{ id: string; event: BriefEvent }> {
  const wakeUp = createWakeUp(signal)
  const unsubscribe = deps.events.subscribe(briefId, wakeUp.wake)
  try {
    const { generation, lastSeq } = await ownedRecord(deps, userId, briefId)
    let after = resumeAfter(lastEventId, generation, lastSeq)
    while (!signal.aborted) {
      wakeUp.arm()
      const batch = await deps.events.read(briefId, after, deps.options.eventBatch)
      for (const { seq, event } of batch) {
        yield { id: eventId(generation, seq), event }
        after = seq
      }
      const last = batch.at(-1)
      if (!last || endsRun(last.event)) {
        const record = await ownedRecord(deps, userId, briefId)
        if (isFinal(record.status) && after >= record.lastSeq) return
        if (!last && after >= record.lastSeq) await wakeUp.woken()
      }
    }
  } finally {
    unsubscribe()
    wakeUp.stop()
  }
}
