import type { AgentName, Section } from '@genesis/core/domain/agent-name'
import type { AgentStatus } from '@genesis/core/domain/agent-result'
import type { Brief } from '@genesis/core/domain/brief'
import type { PartialBriefInput } from '@genesis/core/domain/brief-input'
import type { FieldError } from '@genesis/core/domain/genesis-error'
import type { Preset } from '@genesis/core/domain/preset'
import type { Quota } from '@genesis/core/domain/quota'

/** The four steps, in order. */
export const STEPS = ['business', 'market', 'generation', 'results'] as const
export type Step = (typeof STEPS)[number]

/** Every page and its step. `review` ("Voici ce que j'ai compris") is the second page of `market`. */
export const STEP_OF = {
  business: 'business',
  market: 'market',
  review: 'market',
  generation: 'generation',
  results: 'results',
} as const satisfies Record<string, Step>
export type Page = keyof typeof STEP_OF

/** Whether a page is about the answers: there a draft has its place, and other steps can be gone to by name. */
export function isAsking(page: Page): boolean {
  return STEP_OF[page] === 'business' || STEP_OF[page] === 'market'
}

export type AgentCard = {
  status: AgentStatus
  percent: number
  attempt: number
  maxAttempts: number
  /** Why it is degraded, or failed. */
  reason?: string
}

/** `live`: events stream; `reconnecting`: calm, the screen keeps what it has; `polling`: no stream gets through. */
export type Connection = 'idle' | 'connecting' | 'live' | 'reconnecting' | 'polling'

export type RunState = {
  briefId: string
  status: 'pending' | 'generating' | 'awaiting_approval' | 'completed' | 'partial' | 'failed' | 'cancelled'
  /** 0 to 100, never falls within a run. */
  percent: number
  agents: Record<AgentName, AgentCard>
  /** Sections that can be read already, with their previews. */
  sections: Partial<Record<Section, unknown>>
  startedAt?: string
  finishedAt?: string
  refunded?: boolean
  error?: { code: string; message: string }
  /** The last event id seen: where the next stream begins. */
  lastEventId?: string
}

export type Problem = {
  /**
   * One of `GenesisErrorCode`, or one of ours when nothing of Genesis answered: `OFFLINE` (the device says so) and
   * `UNREACHABLE` (it does not). Both are tried again by themselves.
   */
  code: string
  /** The server's sentence, in the language of the interface; empty for `OFFLINE` and `UNREACHABLE`. */
  message: string
  requestId?: string
  /** What the user can do about it. */
  action: 'retry' | 'correct' | 'upgrade' | 'sign-in' | 'wait' | 'none'
  retryAfterMs?: number
  /** Paths are those of `PartialBriefInput`, dotted: `services.0.name`. */
  fields?: FieldError[]
  /** Where a plan is changed, for `upgrade`. */
  upgradeUrl?: string
}

/** Answers to keep: what is named is replaced, what is not stays, `undefined` forgets one. */
export type ValuesPatch = { [K in keyof PartialBriefInput]?: PartialBriefInput[K] | undefined }

/**
 * What is typed and no brief can hold yet: a service without a name, a number that is none. Kept on the device only, so
 * that a reload does not lose it. Texts by the path of their answer; services as the rows they are typed in.
 */
export type Unfinished = {
  texts?: Record<string, string>
  services?: { name: string; description: string; price: string }[]
}

export type DraftStatus = 'clean' | 'saving' | 'saved' | 'offline' | 'conflict'

/** Everything a screen is drawn from. */
export type SessionState = {
  page: Page
  values: PartialBriefInput
  unfinished?: Unfinished
  preset: Preset
  draft: DraftStatus
  quota?: Quota
  connection: Connection
  /** A start was clicked and is not answered yet. */
  starting: boolean
  cancelling: boolean
  run?: RunState
  /** The finished brief, once it was read. */
  brief?: Brief
  /** The brief that was followed and is there no more. */
  gone?: string
  problem?: Problem
}

/** The headless wizard: state to draw, and what a person can do. Every member may be called at any time. */
export interface Session {
  getState(): SessionState
  /** Calls after every change; returns how to stop. For `useSyncExternalStore`. */
  subscribe(listener: () => void): () => void
  /**
   * Reads what was kept on the device and on the server, goes back to a run that goes on, asks for the quota. Called
   * when the screen is there (an effect), never while it is drawn; again after `close`. `start` and the others work
   * before it too.
   */
  resume(): Promise<void>
  /** Keeps answers: at once on the device, on the server when it can. `unfinished`: all there is of it now. */
  setValues(values: ValuesPatch, unfinished?: Unfinished): void
  setPreset(preset: Preset): void
  goTo(page: Page): void
  /** Starts the brief; a second call while the first is not answered does nothing. */
  start(): Promise<void>
  /** Ends the run for real; while a start is not answered yet, as soon as it is. */
  cancel(): Promise<void>
  /** Opens a brief: the run if it goes on, its results if it is over. What was kept of another run and the draft stay. */
  open(briefId: string): Promise<void>
  /**
   * Leaves a brief that was opened, or one that is gone, for where the person was: the run that goes on, the results
   * shown before, or the draft. Does nothing when neither is shown.
   */
  leave(): Promise<void>
  /** Tries again what `problem` says failed. */
  retry(): Promise<void>
  dismissProblem(): void
  /**
   * Forgets the brief shown and the answers that went into it, and goes to the forms. Answers given since then, or before
   * another brief was opened, are there again. Without a brief shown, begins anew.
   */
  reset(): void
  refreshQuota(): Promise<void>
  /** Stops streams and timers; the state stays, and `resume` goes on from it. */
  close(): void
}
