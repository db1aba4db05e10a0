import type { BriefLedger } from '../../ports/brief-ledger.ts'
import type { Cache } from '../../ports/cache.ts'
import type { DraftStore } from '../../ports/draft-store.ts'
import type { EventLog } from '../../ports/event-log.ts'
import type { FileStore } from '../../ports/file-store.ts'
import type { Outbox } from '../../ports/outbox.ts'
import type { QuotaLedger } from '../../ports/quota-ledger.ts'
import type { RateLimiter } from '../../ports/rate-limiter.ts'
import type { Secrets } from '../../ports/secrets.ts'
import { createBriefLedger } from './brief-ledger.ts'
import { createCache } from './cache.ts'
import { openDatabase } from './database.ts'
import { createDraftStore } from './draft-store.ts'
import { createEventLog } from './event-log.ts'
import { createFileStore } from './file-store.ts'
import { createJobRows, type JobRows } from './job-rows.ts'
import { createOutbox } from './outbox.ts'
import { createQuotaLedger } from './quota-ledger.ts'
import { createRateLimiter } from './rate-limiter.ts'
import { createSecrets } from './secrets.ts'
import { createWakes } from './wakes.ts'

export type SqliteStoreOptions = {
  /** A file (made with its folder when missing), or `:memory:`. */
  location: string
  /** Told of a subscriber of the event log that threw. Without it, the process emits a warning. */
  onListenerError?: (error: unknown) => void
}

/** Every port of the store, over one database. */
export type SqliteStore = {
  ledger: BriefLedger
  files: FileStore
  events: EventLog
  quota: QuotaLedger
  outbox: Outbox
  drafts: DraftStore
  limiter: RateLimiter
  cache: Cache
  secrets: Secrets
  /** For `createInlineQueue`. */
  jobs: JobRows
  /** Lets go of the file. Every later call rejects with `GENESIS_STORE_UNAVAILABLE`. Safe to repeat. */
  close(): void
  [Symbol.dispose](): void
}

/**
 * Opens the embedded store. The process owns the file until `close`, or until it dies. Throws `StoreLockedError` when
 * another process has it, and `StoreVersionError` when the file is of a later version or not ours.
 */
export function openSqliteStore({ location, onListenerError = warn }: SqliteStoreOptions): SqliteStore {
  const db = openDatabase(location)
  const store = { db, wakes: createWakes(onListenerError) }
  const close = () => db.close()
  return {
    ledger: createBriefLedger(store),
    files: createFileStore(store),
    events: createEventLog(store),
    quota: createQuotaLedger(store),
    outbox: createOutbox(store),
    drafts: createDraftStore(store),
    limiter: createRateLimiter(store),
    cache: createCache(store),
    secrets: createSecrets(store),
    jobs: createJobRows(store),
    close,
    [Symbol.dispose]: close,
  }
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error), { code: 'GENESIS_LISTENER' })
}
