import type { BriefEventDraft } from '../domain/brief-event.ts'
import type { BriefInput } from '../domain/brief-input.ts'
import type { ListSort } from '../domain/brief.ts'
import type { BriefStatus } from '../domain/brief-status.ts'
import type { Locale } from '../domain/locale.ts'
import type { Preset } from '../domain/preset.ts'
import type { QuotaCounters } from '../domain/quota.ts'
import type { VirtualPath } from '../domain/virtual-path.ts'
import type { BriefRecord, RunLease } from './brief-record.ts'
import type { FileContent } from './file-store.ts'

/** Everything a start writes, in one step. */
export type StartCommand = {
  briefId: string
  userId: string
  preset: Preset
  uiLocale: Locale
  contentLocale: Locale
  input: BriefInput
  generation: string
  /** Same key and same hash within its life is the same brief; same key and other hash is a conflict. */
  idempotency: { key: string; inputHash: string; expiresAt: Date }
  /** `reportedUsed` is DC360's figure as asked at `asOf`; our units it cannot contain yet are added in the step. */
  quota: { period: string; limit: number | null; reportedUsed: number; asOf: Date }
  at: Date
}

/** `counters` are those after the step: with the unit of a start that was taken, without one that was refused. */
export type StartOutcome =
  | { kind: 'started'; record: BriefRecord; counters: QuotaCounters }
  /** `record` is missing when the brief was deleted since. */
  | { kind: 'replayed'; briefId: string; record?: BriefRecord }
  | { kind: 'conflict'; briefId: string }
  | { kind: 'exhausted'; counters: QuotaCounters }

export type ClaimOutcome =
  | { kind: 'claimed'; lease: RunLease; record: BriefRecord }
  | { kind: 'final'; record: BriefRecord }
  | { kind: 'gone' }

/** `fenced`: somebody else claimed the run; `final`: the run is over; `gone`: deleted. None of them wrote anything. */
export type WriteOutcome = 'ok' | 'duplicate' | 'fenced' | 'final' | 'gone'

/** One piece of paid work, kept for ever: its files and its events appear together or not at all. */
export type StepCommit = {
  /** Unique within a run, such as `research` or `content.homepage`; the second commit of a name is a `duplicate`. */
  step: string
  files: { path: VirtualPath; content: FileContent }[]
  events: BriefEventDraft[]
  /** True when this step holds content the user can read: from then on a cancel keeps the unit. */
  billable: boolean
}

export type RunEnding = {
  status: Extract<BriefStatus, 'completed' | 'partial' | 'failed'>
  confidence: number
  readyForWebsite: boolean
  error?: { code: string; message: string }
  event: BriefEventDraft
  /** `charge`: the unit counts and a usage report is queued; `release`: it is given back. Exactly one, exactly once. */
  quota: 'charge' | 'release'
}

export type CancelOutcome =
  | { kind: 'cancelled'; record: BriefRecord; refunded: boolean }
  | { kind: 'already'; record: BriefRecord }
  | { kind: 'final'; record: BriefRecord }
  | { kind: 'gone' }

export type ListQuery = {
  limit: number
  offset: number
  status?: readonly BriefStatus[]
  /** ISO 8601, both ends included; a date without a time stands for its whole day, UTC. */
  dateFrom?: string
  dateTo?: string
  /** Found anywhere in name or sector, accents and case free; signs alone as they are. */
  q?: string
  /** The whole sector, accents and case free. */
  sector?: string
  archived?: boolean
  sort: ListSort
}

/**
 * The state of every brief. Each member that writes is one atomic, durable, named move: it happens whole or not at
 * all, and is safe to repeat (but `append`: an event has no name of its own). A store that does not answer rejects with `GENESIS_STORE_UNAVAILABLE`.
 */
export interface BriefLedger {
  /** Reserves a unit and writes record, input file, first event (`brief-queued`), idempotency key and a `dispatch` row. */
  start(command: StartCommand): Promise<StartOutcome>
  /** The brief a key stands for, while the key lives. */
  findStart(userId: string, key: string, at: Date): Promise<{ briefId: string; inputHash: string } | undefined>
  /**
   * Takes the run: epoch + 1, `pending` becomes `generating`, and the first claim of an attempt appends `brief-started`.
   * Adds to `workedMs` what the former holder worked, as far as its writes show.
   */
  claim(briefId: string, at: Date): Promise<ClaimOutcome>
  /** Appends events of a run, in order. */
  append(lease: RunLease, events: readonly BriefEventDraft[], at: Date): Promise<WriteOutcome>
  /** Files and events of one step together; see `StepCommit`. */
  commitStep(lease: RunLease, commit: StepCommit, at: Date): Promise<WriteOutcome>
  /** Ends a run: status, last event and quota together. */
  finish(lease: RunLease, ending: RunEnding, at: Date): Promise<WriteOutcome>
  /** Ends a run from outside; the unit is released unless a billable step was committed. Raises the epoch. */
  cancel(briefId: string, at: Date): Promise<CancelOutcome>
  /** Removes every byte of a brief. The unit it was charged stays counted, without its content. A running brief is refused (false); one that is gone is true. */
  delete(briefId: string, at: Date): Promise<boolean>
  get(briefId: string): Promise<BriefRecord | undefined>
  list(userId: string, query: ListQuery): Promise<{ records: BriefRecord[]; totalCount: number }>
}
