/** What DC360 says of a user, already checked: an answer that fails its schema counts as no answer. */
export type Subscription = {
  plan: string
  /** `active`, or whatever else DC360 says; only active ones may start. */
  active: boolean
  /** Units DC360 has counted this month. */
  used: number
  /** null: without limit; undefined: DC360 does not say, the plan decides. */
  limit: number | null | undefined
  /** False refuses whatever the counters say. */
  canStart: boolean
  resetsAt: string | undefined
}

export type UsageReport = { userId: string; briefId: string; at: string }

/** DC360 gave no usable answer in time. */
export class Dc360Error extends Error {
  readonly failure: 'timeout' | 'network' | 'status' | 'invalid_answer'

  constructor(failure: Dc360Error['failure'], detail: string, options?: { cause?: unknown }) {
    super(`DC360: ${failure} (${detail})`, options)
    this.name = 'Dc360Error'
    this.failure = failure
  }
}

/** The monolith that rules on plans and counts usage. Every call has its own deadline; rejects with `Dc360Error`. */
export interface Dc360 {
  subscription(userId: string, signal?: AbortSignal): Promise<Subscription>
  /** Reports one unit; DC360 takes a brief id once however often it is reported. */
  reportUsage(report: UsageReport, signal?: AbortSignal): Promise<void>
  /** Whether it answers at all. */
  ping(signal?: AbortSignal): Promise<boolean>
}
