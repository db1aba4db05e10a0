import * as z from 'zod/mini'
import type { RateDecision, RateLimiter, RateWindow } from '../../ports/rate-limiter.ts'
import type { Database } from './database.ts'
import { moment, parseRow } from './rows.ts'
import { SQLITE_OPTIONS } from './sqlite-options.ts'
import type { StoreContext } from './store-context.ts'
import { answer } from './store-error.ts'

/** A log of uses: exact, and no longer than the limit for each key. */
export function createRateLimiter({ db }: StoreContext): RateLimiter {
  return {
    take: (key, window, at) => answer(() => db.write('ordered', () => take(db, key, { ...window, now: at.getTime() }))),
  }
}

const useSchema = z.strictObject({ at: moment, use: z.nullable(z.string()) })

function take(db: Database, key: string, { limit, windowMs, use, now }: RateWindow & { now: number }): RateDecision {
  const expired = 'SELECT id FROM rate_uses WHERE expires_at <= ? LIMIT ?'
  db.run(`DELETE FROM rate_uses WHERE id IN (${expired})`, now, SQLITE_OPTIONS.pruneBatch)

  const since = now - windowMs
  const rows = db.all('SELECT at, use FROM rate_uses WHERE key = ? AND at > ? ORDER BY at', key, since)
  const uses = rows.map((row) => parseRow(useSchema, row, 'a row of rate_uses'))
  if (use !== undefined && uses.some((counted) => counted.use === use)) {
    return { allowed: true, remaining: Math.max(0, limit - uses.length), resetMs: windowMs }
  }
  if (uses.length < limit) {
    const values = [key, use ?? null, now, now + windowMs]
    db.run('INSERT INTO rate_uses (key, use, at, expires_at) VALUES (?, ?, ?, ?)', ...values)
    return { allowed: true, remaining: limit - uses.length - 1, resetMs: windowMs }
  }
  const blocking = uses[uses.length - limit] // with it, one leaves the window; missing when nothing is ever allowed
  const leavesAt = (blocking?.at ?? now) + windowMs
  return { allowed: false, remaining: 0, resetMs: leavesAt - now }
}
