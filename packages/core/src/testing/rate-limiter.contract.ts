import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RateWindow } from '../ports/rate-limiter.ts'
import { at, unique } from './brief-fixtures.ts'
import type { StoreUnderTest } from './store-under-test.ts'

type Limiter = Pick<StoreUnderTest, 'limiter' | 'close'>

/** What every `RateLimiter` keeps. */
export function rateLimiterContract(name: string, open: () => Promise<Limiter>): void {
  describe(`${name}: rate limiter`, () => {
    let store: Limiter
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    const minute: RateWindow = { limit: 3, windowMs: 60_000 }
    const take = (seconds: number, window = minute, key = 'start:user-1') =>
      store.limiter.take(key, window, at(seconds))

    it('allows up to the limit, then says how long until one more is allowed', async () => {
      expect(await take(0)).toStrictEqual({ allowed: true, remaining: 2, resetMs: 60_000 })
      expect(await take(10)).toStrictEqual({ allowed: true, remaining: 1, resetMs: 60_000 })
      expect(await take(20)).toStrictEqual({ allowed: true, remaining: 0, resetMs: 60_000 })
      expect(await take(25)).toStrictEqual({ allowed: false, remaining: 0, resetMs: 35_000 })
    })

    it('slides: each use makes room when it leaves the window', async () => {
      for (const second of [0, 10, 20]) await take(second)
      expect((await take(59.999)).allowed).toBe(false)
      expect((await take(60)).allowed).toBe(true)
      expect(await take(61)).toStrictEqual({ allowed: false, remaining: 0, resetMs: 9000 })
    })

    it('does not count a refused use', async () => {
      for (const second of [0, 1, 2, 3, 30, 59]) await take(second)
      expect((await take(60)).allowed).toBe(true)
    })

    it('allows nothing with a limit of 0', async () => {
      expect(await take(0, { limit: 0, windowMs: 1000 })).toStrictEqual({ allowed: false, remaining: 0, resetMs: 1000 })
    })

    it('keeps keys apart', async () => {
      for (const second of [0, 1, 2, 3]) await take(second)
      expect((await take(3, minute, 'start:user-2')).allowed).toBe(true)
    })

    it('counts the same named use once, also past the limit', async () => {
      const named = (use: string, second: number) => take(second, { ...minute, use })
      for (const use of ['a', 'a', 'b', 'c', 'a']) expect((await named(use, 0)).allowed).toBe(true)
      expect((await named('d', 1)).allowed).toBe(false)
      expect(await named('c', 2)).toStrictEqual({ allowed: true, remaining: 0, resetMs: 60_000 })
      expect((await named('a', 61)).allowed).toBe(true)
    })

    it('allows no more than the limit when uses race', async () => {
      const race = await Promise.all(Array.from({ length: 20 }, () => take(0)))
      expect(race.filter(({ allowed }) => allowed)).toHaveLength(3)
    })

    it('never lets more than the limit into any window, and never refuses one that has room', async () => {
      const gaps = fc.array(fc.nat(5000), { maxLength: 40 })
      await fc.assert(
        fc.asyncProperty(gaps, fc.integer({ min: 1, max: 5 }), async (steps, limit) => {
          const key = unique('key')
          const windowMs = 10_000
          const allowed: number[] = []
          let now = 0
          for (const step of steps) {
            now += step
            const inWindow = allowed.filter((use) => use > now - windowMs)
            const decision = await store.limiter.take(key, { limit, windowMs }, at(now / 1000))
            const fits = inWindow.length < limit
            expect(decision.allowed).toBe(fits)
            if (fits) allowed.push(now)
            expect(decision.remaining).toBe(fits ? limit - inWindow.length - 1 : 0)
            expect(decision.resetMs).toBe(fits ? windowMs : (inWindow.at(-limit) ?? Number.NaN) + windowMs - now)
          }
        }),
        { numRuns: 40 },
      )
    })
  })
}
