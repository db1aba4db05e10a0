/** Our own count of units, beside DC360's. Units are reserved and settled by the moves of `brief-ledger`. */
export interface QuotaLedger {
  /**
   * A user's units of a period (`2026-11`) that a DC360 answer asked at `asOf` cannot be known to contain:
   * `unreported` are charged and not taken by DC360 before `asOf`, `reserved` are running.
   */
  counts(userId: string, period: string, asOf: Date): Promise<{ unreported: number; reserved: number }>
  /** DC360 has taken the report of a brief. Safe to repeat. */
  markReported(briefId: string, at: Date): Promise<void>
}
