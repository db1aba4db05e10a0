import { describe, expect, test } from 'vitest'
import { openSqliteStore } from '../adapters/sqlite/open-store.ts'
import { GenesisError } from '../domain/genesis-error.ts'
import { DEFAULT_OPTIONS } from '../domain/options.ts'
import { Dc360Error, type Subscription } from '../ports/dc360.ts'
import { SAMPLE_INPUT } from '../testing/run-kit.ts'
import { createDc360Turns } from './dc360-turns.ts'
import { getQuota } from './get-quota.ts'
import { relayOutbox } from './relay-outbox.ts'
import { startBrief, type StartRequest } from './start-brief.ts'

const TRIAL: Subscription = {
  plan: 'genesis_trial',
  active: true,
  used: 0,
  limit: undefined,
  canStart: true,
  resetsAt: undefined,
}

/** The quota's use cases over a real store and a DC360 that says what the test wants. */
function createKit() {
  const store = openSqliteStore({ location: ':memory:' })
  const state = {
    now: Date.UTC(2026, 10, 20, 12),
    subscription: TRIAL as Subscription | 'down',
    asked: 0,
    reports: [] as string[],
  }
  let briefs = 0
  const deps = {
    ...store,
    clock: { now: () => new Date(state.now) },
    ids: {
      briefId: () => `brief_01JD${String(++briefs).padStart(22, '0')}`,
      generation: () => 'abcdefghijkl',
      unguessable: () => 'x',
    },
    dc360: {
      subscription: async () => {
        state.asked++
        if (state.subscription === 'down') throw new Dc360Error('timeout', 'test')
        return state.subscription
      },
      reportUsage: async ({ briefId }: { briefId: string }) => {
        if (state.subscription === 'down') throw new Dc360Error('timeout', 'test')
        state.reports.push(briefId)
        state.subscription = { ...state.subscription, used: state.subscription.used + 1 }
      },
      ping: async () => true,
    },
    dc360Turns: createDc360Turns({ now: () => new Date(state.now) }),
    queue: { add: async () => undefined, work: () => ({ close: async () => undefined }), waiting: async () => 0 },
    phones: { toE164: () => undefined },
    options: { ...DEFAULT_OPTIONS, startsPerMinute: 1000 },
    planLimits: { trial: 3, basic: 10, pro: 50, enterprise: null },
    upgradeUrl: 'https://example.org/upgrade',
    hasModel: false,
    log: { warn: () => undefined, info: () => undefined },
    kickRelay: () => undefined,
  }
  let keys = 0
  const request = (): StartRequest => ({
    ...{ input: SAMPLE_INPUT, preset: 'complete', uiLocale: 'fr', contentLocale: 'fr', locale: 'fr' },
    idempotencyKey: `key-${String(++keys).padStart(16, '0')}`,
  })
  const start = () => startBrief(deps, 'u1', request())
  const finish = async (briefId: string, quota: 'charge' | 'release') => {
    const claim = await store.ledger.claim(briefId, deps.clock.now())
    if (claim.kind !== 'claimed') throw new Error(claim.kind)
    const ending = {
      ...{ status: 'completed' as const, confidence: 0.5, readyForWebsite: false, quota },
      event: { type: 'brief-completed' as const, status: 'completed' as const, degraded: [], confidence: 0.5 },
    }
    await store.ledger.finish(claim.lease, ending, deps.clock.now())
  }
  return { state, deps, start, finish, [Symbol.dispose]: () => store.close() }
}

const codeOf = async (promise: Promise<unknown>) =>
  promise.then(
    () => 'ok',
    (error: unknown) => (error instanceof GenesisError ? error.code : String(error)),
  )

describe('the quota', () => {
  test('counts what is reserved; the refusal says the numbers that the wizard shows', async () => {
    using kit = createKit()
    for (const remaining of [2, 1, 0]) expect((await kit.start()).started.quota).toMatchObject({ remaining })
    const refusal = await kit.start().catch((error: unknown) => error)
    expect(refusal).toMatchObject({
      code: 'GENESIS_QUOTA_EXCEEDED',
      details: { current_usage: 3, max_allowed: 3, plan: 'trial', reset_date: '2026-12-01T00:00:00.000Z' },
    })
    expect(await getQuota(kit.deps, 'u1')).toMatchObject({ used: 0, reserved: 3, remaining: 0, canStart: false })
  })

  test('a unit counts once, before and after DC360 has taken its report', async () => {
    using kit = createKit()
    const { started } = await kit.start()
    await kit.finish(started.briefId, 'charge')
    expect(await getQuota(kit.deps, 'u1')).toMatchObject({ used: 1, reserved: 0 })
    await relayOutbox(kit.deps)
    expect(kit.state.reports).toEqual([started.briefId])
    expect(await getQuota(kit.deps, 'u1')).toMatchObject({ used: 1, reserved: 0, verified: true })
  })

  test('a report that DC360 does not take waits and is sent again, later and later', async () => {
    using kit = createKit()
    const { started } = await kit.start()
    await relayOutbox(kit.deps)
    await kit.finish(started.briefId, 'charge')
    kit.state.subscription = 'down'
    for (const delay of [1000, 2000, 4000]) {
      const due = await relayOutbox(kit.deps)
      expect(due?.getTime()).toBe(kit.state.now + delay)
      kit.state.now += delay
    }
    kit.state.subscription = TRIAL
    await relayOutbox(kit.deps)
    expect(kit.state.reports).toEqual([started.briefId])
  })

  test('a released unit is there again', async () => {
    using kit = createKit()
    const { started } = await kit.start()
    await kit.finish(started.briefId, 'release')
    expect(await getQuota(kit.deps, 'u1')).toMatchObject({ used: 0, reserved: 0, remaining: 3 })
  })

  test('a copy of a few seconds serves; a refusal asks again, so that an upgrade counts at once', async () => {
    using kit = createKit()
    for (let i = 0; i < 3; i++) await kit.start()
    expect(kit.state.asked).toBe(1)
    kit.state.subscription = { ...TRIAL, plan: 'basic' }
    expect((await kit.start()).started.quota).toMatchObject({ plan: 'basic', limit: 10 })
  })

  test('DC360 down: its last answer of this quarter of an hour decides, unverified; then nobody guesses', async () => {
    using kit = createKit()
    await kit.start()
    kit.state.subscription = 'down'
    kit.state.now += 14 * 60_000
    expect(await getQuota(kit.deps, 'u1')).toMatchObject({ verified: false, reserved: 1 })
    expect(await codeOf(kit.start())).toBe('ok')
    kit.state.now += 2 * 60_000
    expect(await codeOf(kit.start())).toBe('GENESIS_DC360_UNAVAILABLE')
    expect(await codeOf(getQuota(kit.deps, 'u1'))).toBe('GENESIS_DC360_UNAVAILABLE')
    expect(await codeOf(getQuota(kit.deps, 'u2'))).toBe('GENESIS_DC360_UNAVAILABLE')
  })

  test('a subscription that is over, and a DC360 that says no, refuse whatever the counters say', async () => {
    using kit = createKit()
    kit.state.subscription = { ...TRIAL, active: false }
    expect(await codeOf(kit.start())).toBe('GENESIS_NO_SUBSCRIPTION')
    kit.state.now += DEFAULT_OPTIONS.subscriptionFreshMs + 1
    kit.state.subscription = { ...TRIAL, canStart: false }
    expect(await codeOf(kit.start())).toBe('GENESIS_QUOTA_EXCEEDED')
  })

  test('a new month begins with nothing used; units stay in the month they were started in', async () => {
    using kit = createKit()
    kit.state.now = Date.UTC(2026, 10, 30, 23, 59, 59, 900)
    const { started } = await kit.start()
    await kit.finish(started.briefId, 'charge')
    kit.state.now += 200
    expect(await getQuota(kit.deps, 'u1')).toMatchObject({ used: 0, reserved: 0, resetsAt: '2027-01-01T00:00:00.000Z' })
  })

  test('nobody without limit is refused', async () => {
    using kit = createKit()
    kit.state.subscription = { ...TRIAL, plan: 'enterprise' }
    for (let i = 0; i < 60; i++) await kit.start()
    expect(await getQuota(kit.deps, 'u1')).toMatchObject({
      limit: null,
      remaining: null,
      percentUsed: 0,
      canStart: true,
    })
  })
})
