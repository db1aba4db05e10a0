import type { BriefEvent } from '../domain/brief-event.ts'

/** An event with its number in its brief's log: 1, 2, 3 … without gaps. */
export type LoggedEvent = { seq: number; event: BriefEvent }

/** Reading a brief's events. They are appended by the moves of `brief-ledger`, never here. */
export interface EventLog {
  /** Events with a number greater than `after`, in order, at most `limit`. Empty for an unknown brief. */
  read(briefId: string, after: number, limit: number): Promise<LoggedEvent[]>
  /**
   * Calls `wake` after something was appended to the brief, or it was deleted; possibly more often. Subscribe first,
   * then read: nothing is missed. Returns how to stop.
   */
  subscribe(briefId: string, wake: () => void): () => void
}
