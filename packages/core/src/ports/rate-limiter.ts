/** `use` names what is counted: the same one within the window counts once, and is allowed again. */
export type RateWindow = { limit: number; windowMs: number; use?: string }
/** `resetMs`: milliseconds until one more is allowed (when refused) or the window is empty (when allowed). */
export type RateDecision = { allowed: boolean; remaining: number; resetMs: number }

export interface RateLimiter {
  /** Counts one use of `key` if the sliding window has room; a refused use is not counted. */
  take(key: string, window: RateWindow, at: Date): Promise<RateDecision>
}
