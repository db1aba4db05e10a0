import * as z from 'zod/mini'
import { GenesisError } from '../domain/genesis-error.ts'
import { quotaPeriod } from '../domain/quota.ts'
import { Dc360Error, type Subscription } from '../ports/dc360.ts'
import type { ServiceDeps } from './deps.ts'

const copySchema = z.object({
  askedAt: z.iso.datetime(),
  voided: z.boolean(),
  subscription: z.object({
    plan: z.string(),
    active: z.boolean(),
    used: z.int(),
    limit: z.optional(z.nullable(z.int())),
    canStart: z.boolean(),
    resetsAt: z.optional(z.string()),
  }),
})

/** DC360's word on a user and when it was asked; not `verified` when it could not be asked now. */
export type SubscriptionView = { subscription: Subscription; askedAt: Date; verified: boolean }
type Copy = { subscription: Subscription; askedAt: Date; voided: boolean }

type Deps = Pick<ServiceDeps, 'cache' | 'dc360' | 'dc360Turns' | 'clock' | 'options' | 'log'>

/**
 * What DC360 says of a user. A copy of a few seconds serves, if it was asked after `newerThan`; when DC360 does
 * not answer, its last answer of the last quarter of an hour and of this month does (`verified: false`), else
 * `GENESIS_DC360_UNAVAILABLE`.
 */
export async function readSubscription(deps: Deps, userId: string, newerThan?: Date): Promise<SubscriptionView> {
  const copy = await lastCopy(deps, userId)
  if (copy && serves(deps, copy, newerThan)) return { ...copy, verified: true }
  return deps.dc360Turns.take(userId, async (at) => {
    const since = await lastCopy(deps, userId) // somebody may have asked while this one waited
    return since && serves(deps, since, newerThan) ? { ...since, verified: true } : ask(deps, userId, at)
  })
}

function serves({ clock, options }: Deps, { askedAt, voided }: Copy, newerThan: Date | undefined): boolean {
  if (voided || (newerThan && askedAt <= newerThan)) return false
  return clock.now().getTime() - askedAt.getTime() <= options.subscriptionFreshMs
}

async function ask(deps: Deps, userId: string, at: Date): Promise<SubscriptionView> {
  try {
    const subscription = await deps.dc360.subscription(userId)
    await keepCopy(deps, userId, { subscription, askedAt: at, voided: false })
    return { subscription, askedAt: at, verified: true }
  } catch (error) {
    if (!(error instanceof Dc360Error)) throw error
    deps.log.warn({ failure: error.failure, userId }, 'DC360 gave no usable answer')
    const copy = await lastCopy(deps, userId)
    if (copy && quotaPeriod(copy.askedAt) === quotaPeriod(at)) return { ...copy, verified: false }
    const details = { retry_after: deps.options.retryAfterSeconds }
    throw new GenesisError('GENESIS_DC360_UNAVAILABLE', details, { cause: error })
  }
}

/** DC360 has just taken a report: the copy decides no more, but for an outage. */
export async function voidCopy(deps: Deps, userId: string): Promise<void> {
  const copy = await lastCopy(deps, userId)
  if (copy) await keepCopy(deps, userId, { ...copy, voided: true })
}

async function lastCopy(deps: Deps, userId: string): Promise<Copy | undefined> {
  const kept = await deps.cache.get(cacheKey(userId), deps.clock.now())
  const parsed = kept && copySchema.safeParse(kept.value)
  if (!parsed?.success) return undefined
  const { limit, resetsAt, ...rest } = parsed.data.subscription
  return {
    subscription: { ...rest, limit, resetsAt },
    askedAt: new Date(parsed.data.askedAt),
    voided: parsed.data.voided,
  }
}

async function keepCopy(deps: Deps, userId: string, copy: Copy): Promise<void> {
  const value = { ...copy, askedAt: copy.askedAt.toISOString() }
  const expiresAt = new Date(copy.askedAt.getTime() + deps.options.subscriptionStaleMs)
  await deps.cache.set(cacheKey(userId), value, deps.clock.now(), expiresAt)
}

function cacheKey(userId: string): string {
  return `subscription:${userId}`
}
