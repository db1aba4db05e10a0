import type { BriefLedger } from '../ports/brief-ledger.ts'
import type { Cache } from '../ports/cache.ts'
import type { DraftStore } from '../ports/draft-store.ts'
import type { EventLog } from '../ports/event-log.ts'
import type { FileStore } from '../ports/file-store.ts'
import type { Outbox } from '../ports/outbox.ts'
import type { QuotaLedger } from '../ports/quota-ledger.ts'
import type { RateLimiter } from '../ports/rate-limiter.ts'
import type { Secrets } from '../ports/secrets.ts'

/** A store as the contract suites see it: the ports, over the same data, empty when opened. */
export type StoreUnderTest = {
  ledger: BriefLedger
  files: FileStore
  events: EventLog
  quota: QuotaLedger
  outbox: Outbox
  drafts: DraftStore
  limiter: RateLimiter
  cache: Cache
  secrets: Secrets
  close(): Promise<void>
}
