import { GenesisError } from '../domain/genesis-error.ts'
import type { BriefRecord } from '../ports/brief-record.ts'
import type { ServiceDeps } from './deps.ts'

/** The record of a brief for its owner: unknown is 404, somebody else's is 403. */
export async function ownedRecord(
  deps: Pick<ServiceDeps, 'ledger'>,
  userId: string,
  briefId: string,
): Promise<BriefRecord> {
  const record = await deps.ledger.get(briefId)
  if (!record) throw new GenesisError('GENESIS_BRIEF_NOT_FOUND')
  if (record.userId !== userId) throw new GenesisError('GENESIS_BRIEF_ACCESS_DENIED')
  return record
}
