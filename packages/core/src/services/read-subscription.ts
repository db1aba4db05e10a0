import * as z from 'zod/mini'
import { GenesisError } from '../domain/genesis-error.ts'
import { quotaPeriod } from '../domain/quota.ts'
import { Dc360Error, type Subscription } from '../ports/dc360.ts'
import type { ServiceDeps } from './deps.ts'

const copySchema = z.object({
  askedAt: z.iso.datetime(),
  subscription: z.object({
    plan: z.string(),
    active: z.boolean(),
    used: z.int(),
    limit: z.optional(z.nullable(z.int())),
    canStart: z.boolean(),
    resetsAt: z.optional(z.string()),
  }),
})

/** DC360's word on a user, when it was asked, and whether it was asked within the last seconds or could not be. */
export type SubscriptionView = { subscription: Subscription; askedAt: Date; fresh: boolean; verified: boolean }

type Deps = Pick<ServiceDeps, 'cache' | 'dc360' | 'clock' | 'options' | 'log'>

/**
 * What DC360 says of a user. A copy of a few seconds serves unless `again`; when DC360 does not answer, its last answer
 * of the last quarter of an hour and of this month does (`verified: false`), else `GENESIS_DC360_UNAVAILABLE`.
 */
export async function readSubscription(deps: Deps, userId: string, again: boolean): Promise<SubscriptionView> {
  const copy = await lastCopy(deps, userId)
  const now = deps.clock.now()
  if (copy && !again && now.getTime() - copy.askedAt.getTime() <= deps.options.subscriptionFreshMs) {
    return { ...copy, fresh: false, verified: true }
  }
  try {
    const subscription = await deps.dc360.subscription(userId)
    await keepCopy(deps, userId, { subscription, askedAt: now })
    return { subscription, askedAt: now, fresh: true, verified: true }
  } catch (error) {
    if (!(error instanceof Dc360Error)) throw error
    deps.log.warn({ failure: error.failure, userId }, 'DC360 gave no usable answer')
    if (copy && quotaPeriod(copy.askedAt) === quotaPeriod(now)) return { ...copy, fresh: false, verified: false }
    throw new GenesisError(
      'GENESIS_DC360_UNAVAILABLE',
      { retry_after: deps.options.retryAfterSeconds },
      { cause: error },
    )
  }
}

/** Forgets the copy, because DC360 has just taken a report: the next look asks again. The stale copy stays for outages. */
export async function ageCopy(deps: Deps, userId: string): Promise<void> {
  const copy = await lastCopy(deps, userId)
  if (!copy) return
  const askedAt = new Date(copy.askedAt.getTime() - deps.options.subscriptionFreshMs - 1)
  await keepCopy(deps, userId, { subscription: copy.subscription, askedAt })
}

async function lastCopy(
  deps: Deps,
  userId: string,
): Promise<{ subscription: Subscription; askedAt: Date } | undefined> {
  const kept = await deps.cache.get(cacheKey(userId), deps.clock.now())
  const parsed = kept && copySchema.safeParse(kept.value)
  if (!parsed?.success) return undefined
  const { limit, resetsAt, ...rest } = parsed.data.subscription
  return { subscription: { ...rest, limit, resetsAt }, askedAt: new Date(parsed.data.askedAt) }
}

async function keepCopy(
  deps: Deps,
  userId: string,
  copy: { subscription: Subscription; askedAt: Date },
): Promise<void> {
  const value = { subscription: copy.subscription, askedAt: copy.askedAt.toISOString() }
  const expiresAt = new Date(copy.askedAt.getTime() + deps.options.subscriptionStaleMs)
  await deps.cache.set(cacheKey(userId), value, deps.clock.now(), expiresAt)
}

function cacheKey(userId: string): string {
  return `subscription:${userId}`
}
