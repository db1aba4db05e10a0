import { GenesisError } from '../domain/genesis-error.ts'
import { isFinal } from '../domain/brief-status.ts'
import type { ServiceDeps } from './deps.ts'
import { ownedRecord } from './owned-record.ts'

type Deps = Pick<ServiceDeps, 'ledger' | 'clock' | 'kickRelay'>

/** Removes every byte of a brief. One that runs is cancelled first. */
export async function deleteBrief(deps: Deps, userId: string, briefId: string): Promise<{ deleted: true }> {
  const record = await ownedRecord(deps, userId, briefId)
  if (!isFinal(record.status)) await deps.ledger.cancel(briefId, deps.clock.now())
  const deleted = await deps.ledger.delete(briefId, deps.clock.now())
  if (!deleted) throw new GenesisError('GENESIS_STATE_CONFLICT', { status: record.status })
  deps.kickRelay()
  return { deleted: true }
}
