import { GenesisError } from '../domain/genesis-error.ts'
import {
  fits,
  nextReset,
  percentUsed,
  planOf,
  type Quota,
  type QuotaCounters,
  quotaPeriod,
  remaining,
} from '../domain/quota.ts'
import type { ServiceDeps } from './deps.ts'
import type { SubscriptionView } from './read-subscription.ts'

type Deps = Pick<ServiceDeps, 'clock' | 'planLimits' | 'upgradeUrl'>

/** The limit that decides: DC360's, else the plan's own. A plan nobody knows, without a limit, does not get this far. */
export function limitOf(deps: Pick<ServiceDeps, 'planLimits'>, { subscription }: SubscriptionView): number | null {
  if (subscription.limit !== undefined) return subscription.limit
  const plan = planOf(subscription.plan)
  if (!plan) throw new GenesisError('GENESIS_DC360_UNAVAILABLE')
  return deps.planLimits[plan]
}

/** What the wizard shows, from the very counters that decide. */
export function quotaView(deps: Deps, view: SubscriptionView, counters: QuotaCounters): Quota {
  const { subscription, verified } = view
  return {
    plan: planOf(subscription.plan) ?? subscription.plan,
    used: counters.used,
    reserved: counters.reserved,
    limit: counters.limit,
    remaining: remaining(counters),
    percentUsed: percentUsed(counters),
    resetsAt: subscription.resetsAt ?? nextReset(deps.clock.now()),
    upgradeUrl: deps.upgradeUrl,
    canStart: subscription.active && subscription.canStart && fits(counters),
    verified,
  }
}

/** The refusal that says the same numbers. */
export function quotaExceeded(quota: Quota): GenesisError {
  return new GenesisError('GENESIS_QUOTA_EXCEEDED', {
    current_usage: quota.used + quota.reserved,
    max_allowed: quota.limit,
    plan: quota.plan,
    reset_date: quota.resetsAt,
    upgrade_url: quota.upgradeUrl,
  })
}

/** The month whose units count now. */
export function currentPeriod(deps: Pick<ServiceDeps, 'clock'>): string {
  return quotaPeriod(deps.clock.now())
}
