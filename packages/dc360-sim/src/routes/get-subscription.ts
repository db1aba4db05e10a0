import type { Handler } from 'hono'
import { planLimit } from '../plans.ts'
import { readUserId } from '../read-body.ts'
import type { Sim, SimEnv } from '../sim.ts'
import type { SimUser } from '../state-schema.ts'

/** What a user may use. Mode `plan-only` leaves the limit to the plan's name. */
export function getSubscription({ state, clock }: Sim): Handler<SimEnv> {
  return (c) => {
    const user = state.user(readUserId(c))
    const required = {
      plan: user.plan,
      subscription_status: user.status,
      genesis_sessions_used: user.used,
      quota_reset_date: firstOfNextMonth(clock.now()),
    }
    return c.json(state.mode() === 'plan-only' ? required : { ...required, ...counters(user) })
  }
}

function counters(user: SimUser) {
  const limit = user.limit === undefined ? planLimit(user.plan) : user.limit
  const fits = limit === undefined || limit === null || user.used < limit
  return {
    ...(limit !== undefined && { max_monthly_sessions: limit }),
    current_usage: user.used,
    can_start_session: user.status === 'active' && fits,
  }
}

function firstOfNextMonth(now: Date): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)).toISOString()
}
