import type { GenesisOptions } from '../domain/options.ts'
import type { Plan } from '../domain/quota.ts'
import type { BriefLedger } from '../ports/brief-ledger.ts'
import type { BriefQueue } from '../ports/brief-queue.ts'
import type { BriefRunner } from '../ports/brief-runner.ts'
import type { Cache } from '../ports/cache.ts'
import type { Clock, Ids } from '../ports/clock-and-ids.ts'
import type { Dc360 } from '../ports/dc360.ts'
import type { DraftStore } from '../ports/draft-store.ts'
import type { EventLog } from '../ports/event-log.ts'
import type { FileStore } from '../ports/file-store.ts'
import type { Outbox } from '../ports/outbox.ts'
import type { PackLibrary } from '../ports/pack-library.ts'
import type { PhoneNumbers } from '../ports/phone-numbers.ts'
import type { QuotaLedger } from '../ports/quota-ledger.ts'
import type { RateLimiter } from '../ports/rate-limiter.ts'
import type { Dc360Turns } from './dc360-turns.ts'

/** What happens out of a client's sight, told to the operator. No contents, no prompts, no secrets. */
export interface ServiceLog {
  warn(fields: Record<string, unknown>, message: string): void
  info(fields: Record<string, unknown>, message: string): void
}

/** Everything the use cases stand on; each takes the part it needs. */
export type ServiceDeps = {
  ledger: BriefLedger
  files: FileStore
  events: EventLog
  queue: BriefQueue
  quota: QuotaLedger
  outbox: Outbox
  drafts: DraftStore
  limiter: RateLimiter
  cache: Cache
  dc360: Dc360
  dc360Turns: Dc360Turns
  runner: BriefRunner
  packs: PackLibrary
  phones: PhoneNumbers
  clock: Clock
  ids: Ids
  options: GenesisOptions
  /** Limits of the plans for which DC360 names none; null is without limit. */
  planLimits: Record<Plan, number | null>
  upgradeUrl: string
  /** Whether a text model is set up; estimates differ. */
  hasModel: boolean
  log: ServiceLog
  /** Asks the relay to look into the outbox now. */
  kickRelay: () => void
}
