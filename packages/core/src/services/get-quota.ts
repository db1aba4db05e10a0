import type { Quota } from '../domain/quota.ts'
import type { ServiceDeps } from './deps.ts'
import { currentPeriod, limitOf, quotaView } from './quota-view.ts'
import { readSubscription, type SubscriptionView } from './read-subscription.ts'

export type QuotaDeps = Pick<
  ServiceDeps,
  'quota' | 'cache' | 'dc360' | 'dc360Turns' | 'clock' | 'options' | 'planLimits' | 'upgradeUrl' | 'log'
>

/** What a user may still do this month, by the same rule that decides at the start of a brief. */
export async function getQuota(deps: QuotaDeps, userId: string): Promise<Quota> {
  const asked = deps.clock.now()
  const view = await readSubscription(deps, userId)
  const quota = await quotaFrom(deps, userId, view)
  if (quota.canStart || view.askedAt > asked) return quota
  return quotaFrom(deps, userId, await readSubscription(deps, userId, asked))
}

async function quotaFrom(deps: QuotaDeps, userId: string, view: SubscriptionView): Promise<Quota> {
  const counts = await deps.quota.counts(userId, currentPeriod(deps), view.askedAt)
  const used = view.subscription.used + counts.unreported
  return quotaView(deps, view, { used, reserved: counts.reserved, limit: limitOf(deps, view) })
}
