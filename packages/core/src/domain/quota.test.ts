import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fits, nextReset, percentUsed, planOf, quotaPeriod, remaining } from './quota.ts'

const count = fc.nat({ max: 10_000 })

describe('a quota', () => {
  it.each([
    [{ used: 0, reserved: 0, limit: 3 }, true, 3, 0],
    [{ used: 1, reserved: 1, limit: 3 }, true, 1, 66.7],
    [{ used: 2, reserved: 1, limit: 3 }, false, 0, 100],
    [{ used: 5, reserved: 0, limit: 3 }, false, 0, 100],
    [{ used: 0, reserved: 0, limit: 0 }, false, 0, 100],
    [{ used: 900, reserved: 9, limit: null }, true, null, 0],
  ])('%j', (counters, can, left, percent) => {
    expect(fits(counters)).toBe(can)
    expect(remaining(counters)).toBe(left)
    expect(percentUsed(counters)).toBe(percent)
  })

  it('has room exactly when something is left', () => {
    fc.assert(
      fc.property(count, count, fc.option(count), (used, reserved, limit) => {
        const counters = { used, reserved, limit }
        expect(fits(counters)).toBe(remaining(counters) !== 0)
        expect(percentUsed(counters)).toBeGreaterThanOrEqual(0)
        expect(percentUsed(counters)).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('given out while there is room never passes the limit', () => {
    fc.assert(
      fc.property(count, fc.nat({ max: 50 }), fc.nat({ max: 200 }), (used, room, starts) => {
        const limit = used + room
        let reserved = 0
        for (let start = 0; start < starts; start++) if (fits({ used, reserved, limit })) reserved++
        expect(reserved).toBe(Math.min(room, starts))
      }),
    )
  })
})

describe('the month', () => {
  it.each([
    ['2026-11-20T12:00:00.000Z', '2026-11', '2026-12-01T00:00:00.000Z'],
    ['2026-12-31T23:59:59.999Z', '2026-12', '2027-01-01T00:00:00.000Z'],
    ['2027-01-01T00:00:00.000Z', '2027-01', '2027-02-01T00:00:00.000Z'],
    ['2028-02-29T10:00:00.000Z', '2028-02', '2028-03-01T00:00:00.000Z'],
  ])('of %s is %s, and resets at %s', (at, period, reset) => {
    expect(quotaPeriod(new Date(at))).toBe(period)
    expect(nextReset(new Date(at))).toBe(reset)
  })

  it('ends after every moment in it, and is another one then', () => {
    const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moment, (at) => {
        const reset = new Date(nextReset(at))
        expect(reset.getTime()).toBeGreaterThan(at.getTime())
        expect(quotaPeriod(new Date(reset.getTime() - 1))).toBe(quotaPeriod(at))
        expect(quotaPeriod(reset)).not.toBe(quotaPeriod(at))
      }),
    )
  })
})

describe('a plan', () => {
  it.each(['trial', 'basic', 'pro', 'enterprise'])('%s has its names', (plan) => {
    for (const name of [plan, `genesis_${plan}`, `Genesis_${plan.toUpperCase()}`, ` ${plan} `])
      expect(planOf(name)).toBe(plan)
  })

  it.each(['', 'genesis_', 'gold', 'genesis_genesis_pro', 'pro_genesis', 'constructor'])(
    'that we do not know is none: "%s"',
    (name) => {
      expect(planOf(name)).toBeUndefined()
    },
  )
})
