import type { BriefSummary } from '../domain/brief.ts'
import type { ListQuery } from '../ports/brief-ledger.ts'
import type { BriefRecord } from '../ports/brief-record.ts'
import type { ServiceDeps } from './deps.ts'

export type BriefList = { items: BriefSummary[]; totalCount: number; hasMore: boolean }
export type BriefListQuery = ListQuery

/** A page of a user's briefs. */
export async function listBriefs(
  deps: Pick<ServiceDeps, 'ledger'>,
  userId: string,
  query: BriefListQuery,
): Promise<BriefList> {
  const { records, totalCount } = await deps.ledger.list(userId, query)
  return { items: records.map(summary), totalCount, hasMore: query.offset + records.length < totalCount }
}

function summary(record: BriefRecord): BriefSummary {
  const { briefId, businessName, sector, location, status, confidence, archived, createdAt, updatedAt } = record
  const place = location === undefined ? {} : { location }
  return { id: briefId, businessName, sector, ...place, status, confidence, archived, createdAt, updatedAt }
}
