import type { Brief } from '@genesis/core/domain/brief'
import type { BriefEvent } from '@genesis/core/domain/brief-event'
import type { PartialBriefInput } from '@genesis/core/domain/brief-input'
import type { BriefProgress } from '@genesis/core/domain/brief-progress'
import type { Draft } from '@genesis/core/domain/draft'
import type { ErrorBody } from '@genesis/core/domain/genesis-error'
import type { Locale } from '@genesis/core/domain/locale'
import type { Preset } from '@genesis/core/domain/preset'
import type { Quota } from '@genesis/core/domain/quota'

export type StartRequest = {
  input: PartialBriefInput
  preset: Preset
  uiLocale: Locale
  contentLocale: Locale
  /** Made once for a click and kept until it is answered: the same key is never a second brief. */
  idempotencyKey: string
}

/** What the forms offer to choose from, named in one language: the region's countries come first. */
export type Catalog = {
  sectors: { id: string; label: string; examples: string[] }[]
  countries: { code: string; name: string }[]
  presets: { id: Preset; available: boolean }[]
}

/** What a start takes, as a range in seconds. */
export type Estimate = { secondsLow: number; secondsHigh: number }

export type Started = { briefId: string; replayed: boolean; quota: Quota }

/** What a watched stream tells. After `ended` or `refused` it is over; after `cut` it may be opened again. */
export type WatchHandlers = {
  /** Connected; says nothing about events yet. */
  open: () => void
  /** A heartbeat: the connection lives although nothing happens. */
  alive: () => void
  event: (id: string, event: BriefEvent) => void
  /** The last event of the run was sent. */
  ended: () => void
  /** The connection is gone, for whatever reason that will pass. */
  cut: () => void
  /** The server refuses for good, such as a foreign or deleted brief, or a token that stayed expired when asked again. */
  refused: (error: ApiError) => void
}

/** Why a call failed: the server's typed refusal, or nothing that reached it. */
export class ApiError extends Error {
  /** Undefined when no answer came: offline, cut, or an answer that is none of Genesis's. */
  readonly body: ErrorBody | undefined
  readonly status: number | undefined
  readonly retryAfterMs: number | undefined

  constructor(body: ErrorBody | undefined, options: { status?: number; retryAfterMs?: number; cause?: unknown } = {}) {
    super(body?.error ?? 'no answer', { cause: options.cause })
    this.name = 'ApiError'
    this.body = body
    this.status = options.status
    this.retryAfterMs = options.retryAfterMs
  }
}

/** What a call rejected with; anything but an `ApiError` is a fault of the way, not an answer. */
export function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError(undefined, { cause: error })
}

/** What the session asks of Genesis; every member rejects with `ApiError` only. */
export interface GenesisApi {
  start(request: StartRequest): Promise<Started>
  /** Opens one stream after `lastEventId`; no retries of its own. Returns how to close it. */
  watch(briefId: string, lastEventId: string | undefined, handlers: WatchHandlers): () => void
  status(briefId: string): Promise<BriefProgress>
  brief(briefId: string): Promise<Brief>
  cancel(briefId: string): Promise<Brief>
  quota(): Promise<Quota>
  draft(): Promise<Draft | null>
  saveDraft(draft: Draft): Promise<Draft>
  deleteDraft(): Promise<void>
}
