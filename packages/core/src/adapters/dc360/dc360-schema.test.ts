import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSubscription, UnusableAnswer } from './dc360-schema.ts'

const LIMITS = { trial: 3, basic: 10, pro: 50, enterprise: null }
const FULL = {
  plan: 'genesis_basic',
  subscription_status: 'active',
  genesis_sessions_used: 4,
  quota_reset_date: '2026-12-01T00:00:00Z',
  max_monthly_sessions: 12,
  can_start_session: true,
  current_usage: 4,
}
const parse = (answer: unknown) => parseSubscription(answer, LIMITS)
const without = (field: keyof typeof FULL) => {
  const { [field]: _, ...rest } = FULL
  return rest
}

describe('parseSubscription', () => {
  it('reads a full answer', () => {
    expect(parse(FULL)).toEqual({
      plan: 'basic',
      active: true,
      used: 4,
      limit: 12,
      canStart: true,
      resetsAt: '2026-12-01T00:00:00.000Z',
    })
  })

  it.each([
    ['trial', 3],
    ['basic', 10],
    ['Genesis_Pro', 50],
    ['genesis_enterprise', null],
  ])('lets plan %s decide a limit that DC360 does not name', (plan, limit) => {
    expect(parse({ ...without('max_monthly_sessions'), plan }).limit).toBe(limit)
  })

  it('takes null as without limit, and zero as none at all', () => {
    expect(parse({ ...FULL, plan: 'trial', max_monthly_sessions: null }).limit).toBeNull()
    expect(parse({ ...FULL, plan: 'enterprise', max_monthly_sessions: 0 }).limit).toBe(0)
  })

  it('knows any plan that comes with its limit', () => {
    expect(parse({ ...FULL, plan: 'platinum' })).toMatchObject({ plan: 'platinum', limit: 12 })
    expect(() => parse({ ...without('max_monthly_sessions'), plan: 'platinum' })).toThrow(UnusableAnswer)
  })

  it('prefers genesis_sessions_used, and takes current_usage without it', () => {
    expect(parse({ ...FULL, current_usage: 9 }).used).toBe(4)
    expect(parse({ ...without('genesis_sessions_used'), current_usage: 9 }).used).toBe(9)
  })

  it('never makes a 0 of a missing counter', () => {
    expect(() => parse({ plan: 'basic', subscription_status: 'active' })).toThrow(/no counter/)
    expect(parse({ plan: 'basic', subscription_status: 'active', genesis_sessions_used: 0 })).toMatchObject({
      used: 0,
      limit: 10,
      canStart: true,
      resetsAt: undefined,
    })
  })

  it('carries can_start_session: false whatever the counters say', () => {
    expect(parse({ ...FULL, genesis_sessions_used: 0, can_start_session: false }).canStart).toBe(false)
  })

  it.each(['expired', 'cancelled', 'suspended', 'past_due'])('takes status %s as not active', (status) => {
    expect(parse({ ...FULL, subscription_status: status }).active).toBe(false)
  })

  it.each([
    ['2026-12-01', '2026-12-01T00:00:00.000Z'],
    ['2026-12-01T00:00:00', '2026-12-01T00:00:00.000Z'],
    ['2026-12-01T00:00:00.123456+00:00', '2026-12-01T00:00:00.123Z'],
    ['2026-12-01T02:00:00+02:00', '2026-12-01T00:00:00.000Z'],
  ])('reads the reset date %s as UTC', (given, expected) => {
    expect(parse({ ...FULL, quota_reset_date: given }).resetsAt).toBe(expected)
  })

  it.each([
    {},
    [],
    null,
    'basic',
    42,
    without('plan'),
    without('subscription_status'),
    { ...FULL, plan: '  ' },
    { ...FULL, plan: 7 },
    { ...FULL, genesis_sessions_used: -1 },
    { ...FULL, genesis_sessions_used: '4' },
    { ...FULL, genesis_sessions_used: 4.5 },
    { ...FULL, genesis_sessions_used: 1e300 },
    { ...FULL, current_usage: -1 },
    { ...FULL, max_monthly_sessions: '10' },
    { ...FULL, max_monthly_sessions: -1 },
    { ...FULL, max_monthly_sessions: 'unlimited' },
    { ...FULL, can_start_session: 'yes' },
    { ...FULL, quota_reset_date: 'next month' },
    { ...FULL, quota_reset_date: '2026-02-31' },
    { ...FULL, quota_reset_date: 1_796_083_200 },
  ])('refuses %j', (answer) => {
    expect(() => parse(answer)).toThrow(UnusableAnswer)
  })

  it('gives a subscription or UnusableAnswer for any JSON, and quotes nothing of it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (answer) => {
        try {
          return parse(answer).used >= 0
        } catch (error) {
          return error instanceof UnusableAnswer
        }
      }),
    )
    expect(() => parse({ ...FULL, plan: 'canary'.repeat(20) })).toThrow(/^(?!.*canary)/)
  })
})
