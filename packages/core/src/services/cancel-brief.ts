import type { Brief } from '../domain/brief.ts'
import { GenesisError } from '../domain/genesis-error.ts'
import type { ServiceDeps } from './deps.ts'
import { readBrief } from './get-brief.ts'
import { ownedRecord } from './owned-record.ts'

type Deps = Pick<ServiceDeps, 'ledger' | 'files' | 'events' | 'clock' | 'options' | 'kickRelay'>

/** Ends a run; whoever works on it stops. Again on a cancelled brief: the same. On a finished one: a state conflict. */
export async function cancelBrief(deps: Deps, userId: string, briefId: string): Promise<Brief> {
  await ownedRecord(deps, userId, briefId)
  const outcome = await deps.ledger.cancel(briefId, deps.clock.now())
  if (outcome.kind === 'gone') throw new GenesisError('GENESIS_BRIEF_NOT_FOUND')
  if (outcome.kind === 'final') throw new GenesisError('GENESIS_STATE_CONFLICT', { status: outcome.record.status })
  deps.kickRelay()
  return readBrief(deps, outcome.record)
}
