import type { BriefInput } from '../domain/brief-input.ts'
import type { BriefStatus } from '../domain/brief-status.ts'
import { GenesisError } from '../domain/genesis-error.ts'
import type { Locale } from '../domain/locale.ts'
import type { Preset } from '../domain/preset.ts'
import type { Quota } from '../domain/quota.ts'
import type { StartCommand, StartOutcome } from '../ports/brief-ledger.ts'
import type { RateDecision } from '../ports/rate-limiter.ts'
import type { ServiceDeps } from './deps.ts'
import { type Estimate, estimateBrief, requireAvailable } from './estimate-brief.ts'
import { getQuota, type QuotaDeps } from './get-quota.ts'
import { inputHash } from './input-hash.ts'
import { normaliseContact } from './normalise-contact.ts'
import { currentPeriod, limitOf, quotaExceeded, quotaView } from './quota-view.ts'
import { readSubscription, type SubscriptionView } from './read-subscription.ts'

export type StartRequest = {
  input: BriefInput
  preset: Preset
  uiLocale: Locale
  contentLocale: Locale
  idempotencyKey: string
  /** In which language refused fields speak. */
  locale: Locale
}

export type Started = { briefId: string; status: BriefStatus; replayed: boolean; estimate: Estimate; quota: Quota }
/** What the limiter said, for the headers of the answer; missing on a replay. */
export type StartResult = { started: Started; rate?: RateDecision }

type Deps = QuotaDeps & Pick<ServiceDeps, 'ledger' | 'limiter' | 'phones' | 'ids' | 'hasModel' | 'kickRelay'>
type Prepared = Pick<StartCommand, 'input' | 'idempotency'>

/**
 * Starts a brief, or answers with the one its key stands for. Rejects with `GENESIS_INVALID_INPUT`,
 * `GENESIS_IDEMPOTENCY_CONFLICT`, `GENESIS_RATE_LIMITED`, `GENESIS_QUOTA_EXCEEDED`, `GENESIS_NO_SUBSCRIPTION` or
 * `GENESIS_DC360_UNAVAILABLE`; then nothing was written or charged.
 */
export async function startBrief(deps: Deps, userId: string, request: StartRequest): Promise<StartResult> {
  const { preset, uiLocale, contentLocale, locale, idempotencyKey: key } = request
  requireAvailable(preset, locale)
  const input = normaliseContact(deps, request.input, { locale, root: ['input'] })
  const hash = inputHash({ input, preset, uiLocale, contentLocale })
  const before = await deps.ledger.findStart(userId, key, deps.clock.now())
  if (before)
    return { started: await replay(deps, userId, { briefId: before.briefId, same: before.inputHash === hash }) }
  await refuseWhenExhausted(deps, userId)
  const rate = await spendRate(deps, userId, key)
  const expiresAt = new Date(deps.clock.now().getTime() + deps.options.idempotencyMs)
  const started = await reserve(deps, { userId, request }, { input, idempotency: { key, inputHash: hash, expiresAt } })
  return { started, rate }
}

/** A refusal of the quota spends no rate, so that an upgrade counts at once. The start itself decides again, atomically. */
async function refuseWhenExhausted(deps: Deps, userId: string): Promise<void> {
  const quota = await getQuota(deps, userId)
  if (quota.canStart) return
  const { subscription } = await readSubscription(deps, userId)
  throw subscription.active ? quotaExceeded(quota) : new GenesisError('GENESIS_NO_SUBSCRIPTION', { plan: quota.plan })
}

/** Counted by idempotency key, so that a replay spends nothing even when it races with its first start. */
async function spendRate(deps: Deps, userId: string, key: string): Promise<RateDecision> {
  const window = { limit: deps.options.startsPerMinute, windowMs: 60_000, use: key }
  const rate = await deps.limiter.take(`start:${userId}`, window, deps.clock.now())
  if (!rate.allowed) {
    throw new GenesisError('GENESIS_RATE_LIMITED', { limit: window.limit, retry_after: Math.ceil(rate.resetMs / 1000) })
  }
  return rate
}

type Asking = { userId: string; request: StartRequest }

/** A refusal from a copy of DC360's answer is never final: it is asked again, so that an upgrade counts at once. */
async function reserve(deps: Deps, asking: Asking, prepared: Prepared): Promise<Started> {
  const view = await readSubscription(deps, asking.userId)
  const first = await tryReserve(deps, asking, { prepared, view })
  if (!(first instanceof GenesisError)) return first
  const again = await readSubscription(deps, asking.userId, deps.clock.now())
  const second = await tryReserve(deps, asking, { prepared, view: again })
  if (second instanceof GenesisError) throw second
  return second
}

async function tryReserve(
  deps: Deps,
  { userId, request }: Asking,
  { prepared, view }: { prepared: Prepared; view: SubscriptionView },
): Promise<Started | GenesisError> {
  const { subscription, askedAt } = view
  if (!subscription.active) return new GenesisError('GENESIS_NO_SUBSCRIPTION', { plan: subscription.plan })
  const limit = limitOf(deps, view)
  const at = deps.clock.now()
  if (!subscription.canStart) {
    const counts = await deps.quota.counts(userId, currentPeriod(deps), askedAt)
    const counters = { used: subscription.used + counts.unreported, reserved: counts.reserved, limit }
    return quotaExceeded(quotaView(deps, view, counters))
  }
  const { preset, uiLocale, contentLocale } = request
  const outcome = await deps.ledger.start({
    ...prepared,
    ...{ userId, preset, uiLocale, contentLocale, at },
    briefId: deps.ids.briefId(at),
    generation: deps.ids.generation(),
    quota: { period: currentPeriod(deps), limit, reportedUsed: subscription.used, asOf: askedAt },
  })
  return settle(deps, userId, { outcome, view })
}

async function settle(
  deps: Deps,
  userId: string,
  { outcome, view }: { outcome: StartOutcome; view: SubscriptionView },
): Promise<Started | GenesisError> {
  switch (outcome.kind) {
    case 'exhausted':
      return quotaExceeded(quotaView(deps, view, outcome.counters))
    case 'conflict':
      throw conflict(outcome.briefId)
    case 'replayed':
      return replay(deps, userId, { briefId: outcome.briefId, same: true })
    case 'started': {
      deps.kickRelay()
      const { briefId, status } = outcome.record
      const quota = quotaView(deps, view, outcome.counters)
      return { briefId, status, replayed: false, estimate: estimateBrief(deps), quota }
    }
  }
}

async function replay(
  deps: Deps,
  userId: string,
  { briefId, same }: { briefId: string; same: boolean },
): Promise<Started> {
  if (!same) throw conflict(briefId)
  const record = await deps.ledger.get(briefId)
  if (!record) throw new GenesisError('GENESIS_BRIEF_NOT_FOUND', { brief_id: briefId })
  const quota = await getQuota(deps, userId)
  return { briefId, status: record.status, replayed: true, estimate: estimateBrief(deps), quota }
}

function conflict(briefId: string): GenesisError {
  return new GenesisError('GENESIS_IDEMPOTENCY_CONFLICT', { brief_id: briefId })
}
