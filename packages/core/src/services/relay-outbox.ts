import type { OutboxRow } from '../ports/outbox.ts'
import { Dc360Error } from '../ports/dc360.ts'
import type { ServiceDeps } from './deps.ts'
import { voidCopy } from './read-subscription.ts'

type Deps = Pick<
  ServiceDeps,
  'outbox' | 'queue' | 'quota' | 'dc360' | 'dc360Turns' | 'cache' | 'clock' | 'options' | 'log'
>

/**
 * Delivers what is due in the outbox: dispatches to the queue, usage to DC360. A row is gone only once it is delivered;
 * one that fails is due again later, each time twice as late up to a limit. Returns when the next row becomes due.
 */
export async function relayOutbox(deps: Deps): Promise<Date | undefined> {
  for (;;) {
    const { leaseMs, batch } = deps.options.outbox
    const rows = await deps.outbox.lease(deps.clock.now(), leaseMs, batch)
    await Promise.all(rows.map((row) => deliver(deps, row)))
    if (rows.length < batch) return deps.outbox.nextDue()
  }
}

async function deliver(deps: Deps, row: OutboxRow): Promise<void> {
  try {
    await DELIVERIES[row.kind](deps, row)
    await deps.outbox.done(row.id)
  } catch (error) {
    const { retryBaseMs, retryMaxMs } = deps.options.outbox
    const delay = Math.min(retryMaxMs, retryBaseMs * 2 ** Math.min(row.attempts, 20))
    const reason = error instanceof Dc360Error ? error.failure : 'failed'
    deps.log.warn({ kind: row.kind, briefId: row.briefId, attempts: row.attempts + 1, reason }, 'delivery failed')
    await deps.outbox.retry(row.id, new Date(deps.clock.now().getTime() + delay), reason)
  }
}

const DELIVERIES: Record<OutboxRow['kind'], (deps: Deps, row: OutboxRow) => Promise<void>> = {
  dispatch: (deps, row) => deps.queue.add(row.briefId),
  'usage-report': ({ dc360Turns, ...deps }, row) =>
    dc360Turns.take(row.userId, async (at) => {
      await deps.dc360.reportUsage({ userId: row.userId, briefId: row.briefId, at: row.at })
      await deps.quota.markReported(row.briefId, at)
      await voidCopy({ ...deps, dc360Turns }, row.userId)
    }),
}
