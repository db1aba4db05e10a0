export const OUTBOX_KINDS = ['dispatch', 'usage-report'] as const
export type OutboxKind = (typeof OUTBOX_KINDS)[number]

/** A message that was written in the same step as its cause. `at` is the moment of that cause (ISO 8601). */
export type OutboxRow = { id: string; kind: OutboxKind; briefId: string; userId: string; attempts: number; at: string }

/** Messages that must be delivered at least once. Rows are written by the moves of `brief-ledger`. */
export interface Outbox {
  /** Due rows that nobody holds, oldest first; they are the caller's until `leaseMs` after `now`. */
  lease(now: Date, leaseMs: number, limit: number): Promise<OutboxRow[]>
  /** Delivered: the row is gone. */
  done(id: string): Promise<void>
  /** Not delivered: due again at `at`, with one more attempt counted. */
  retry(id: string, at: Date, reason: string): Promise<void>
  /** When the next row can be leased: when it is due, or when the lease of whoever holds it ends. */
  nextDue(): Promise<Date | undefined>
}
