import type { Section } from '@genesis/core/domain/agent-name'
import type { Brief } from '@genesis/core/domain/brief'
import type { BriefEvent } from '@genesis/core/domain/brief-event'
import type { PartialBriefInput } from '@genesis/core/domain/brief-input'
import type { Draft } from '@genesis/core/domain/draft'
import type { Locale } from '@genesis/core/domain/locale'
import type { Preset } from '@genesis/core/domain/preset'
import type { Quota } from '@genesis/core/domain/quota'
import type { Environment } from './environment.ts'
import type { GenesisApi } from './genesis-api.ts'
import type { Problem, Step } from './session-state.ts'

/** What the host is told. Read at the moment of each call: new functions at every render cost nothing. */
export type SessionCallbacks = {
  onStepChange?: (step: Step) => void
  onDraftSaved?: (draft: Draft) => void
  onStart?: (briefId: string) => void
  /** Each event of the run once. */
  onEvent?: (event: BriefEvent) => void
  onSectionReady?: (section: Section, preview: unknown) => void
  /** A run watched here has left results. */
  onComplete?: (brief: Brief) => void
  onQuota?: (quota: Quota) => void
  onError?: (problem: Problem) => void
}

/** Every number the session goes by. Milliseconds. */
export type SessionOptions = {
  /** Reconnecting and repeating: the n-th pause is anything up to `base * 2^n`, at most `cap`. */
  backoff: { base: number; cap: number }
  /** No byte for so long, and the connection is taken for dead. Above two heartbeats of the server. */
  reconnectAfterMs: number
  /** A connection that is not open by then is given up. */
  connectMs: number
  /** Coming back to the page, a connection silent for longer than this is made anew. Just above one heartbeat. */
  suspectAfterMs: number
  /** Trouble that passes within this time is not shown. */
  graceMs: number
  /** Without a byte of a stream for so long, progress is polled beside it. */
  pollAfterMs: number
  /** Pauses between polls: each rung until the polling is `until` old. */
  pollLadder: readonly { until: number; every: number }[]
  /** Rest after the last keystroke before a draft goes to the server. */
  draftDebounceMs: number
  /** How often, at most, the run is written to the device. */
  keepRunMs: number
  /** A click on start that was never answered is made good after a reload, unless it is older. The server's keys live 48 h. */
  startKeptMs: number
  /** After a reload a finished brief is shown again, unless it was done longer ago. */
  resultsKeptMs: number
}

export const DEFAULT_OPTIONS: SessionOptions = {
  backoff: { base: 500, cap: 15_000 },
  reconnectAfterMs: 45_000,
  connectMs: 15_000,
  suspectAfterMs: 17_000,
  graceMs: 4_000,
  pollAfterMs: 5_000,
  pollLadder: [
    { until: 10_000, every: 1_000 },
    { until: 60_000, every: 3_000 },
    { until: Number.POSITIVE_INFINITY, every: 10_000 },
  ],
  draftDebounceMs: 800,
  keepRunMs: 500,
  startKeptMs: 24 * 3_600_000,
  resultsKeptMs: 30 * 60_000,
}

export type SessionConfig = {
  api: GenesisApi
  environment: Environment
  /**
   * Under which name answers are kept on the device: whatever tells Genesis servers apart, such as the base URL, and
   * who the user is. Without a user nothing is kept there, for a phone may be shared; the server keeps drafts anyway.
   */
  scope: string
  userKey?: string | (() => Promise<string | undefined>) | undefined
  initialValues?: PartialBriefInput | undefined
  preset?: Preset | undefined
  /** Both locales are read at each start. */
  uiLocale: () => Locale
  contentLocale: () => Locale
  callbacks?: (() => SessionCallbacks) | undefined
  options?: Partial<SessionOptions> | undefined
}

/** What the parts of a session share. */
export type Ports = { api: GenesisApi; environment: Environment; options: SessionOptions }
