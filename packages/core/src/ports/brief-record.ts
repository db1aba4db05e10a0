import type { BriefInput } from '../domain/brief-input.ts'
import type { BriefStatus } from '../domain/brief-status.ts'
import type { Locale } from '../domain/locale.ts'
import type { Preset } from '../domain/preset.ts'

/** What the ledger knows of a brief. The input and the results are files (`file-store`). Times are ISO 8601 UTC. */
export type BriefRecord = {
  briefId: string
  userId: string
  status: BriefStatus
  preset: Preset
  uiLocale: Locale
  contentLocale: Locale
  businessName: string
  sector: string
  location?: NonNullable<BriefInput['location']>
  confidence: number
  readyForWebsite: boolean
  revision: number
  archived: boolean
  /** How often a run of the brief was claimed; every write of a run carries the epoch it was claimed with. */
  epoch: number
  /** Which run this is, from 1; a retry makes a new one, a recovery does not. */
  attempt: number
  /** Milliseconds a worker has been at this run, up to its last sign of life. */
  workedMs: number
  /** Generation of the event log and number of its last event. */
  generation: string
  lastSeq: number
  createdAt: string
  updatedAt: string
  startedAt?: string
  finishedAt?: string
  error?: { code: string; message: string }
}

/** The right to write for a run: void as soon as somebody else has claimed it. */
export type RunLease = { briefId: string; userId: string; epoch: number }
