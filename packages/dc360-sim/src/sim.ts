import type { Context } from 'hono'
import type { CallLog } from './call-log.ts'
import type { SimState, StateOptions } from './sim-state.ts'

export type SimOptions = StateOptions & {
  /** Accepted values of `X-Service-Secret`; two during a rotation, at least one. */
  secrets: readonly string[]
  /** Signs an identity token for a user; negative seconds give one that has expired already. */
  signToken: (userId: string, expiresInSeconds: number) => Promise<string>
  /** The user a token stands for; rejects when the token is not one of ours. */
  verifyToken: (token: string) => Promise<{ userId: string }>
  /** Whether a call came from this machine; control and token routes answer to no other. */
  isLoopback: (c: Context) => boolean
  /** Waits `ms` milliseconds; real time when absent. */
  delay?: (ms: number) => Promise<void>
}

/** What every route gets. */
export type Sim = Pick<SimOptions, 'secrets' | 'signToken' | 'verifyToken' | 'isLoopback' | 'clock'> & {
  state: SimState
  log: CallLog
  delay: (ms: number) => Promise<void>
}

/** `recordedBody` is what the call log keeps of a body; set by `readBody`. */
export type SimEnv = { Variables: { recordedBody?: unknown } }
export type SimContext = Context<SimEnv>
