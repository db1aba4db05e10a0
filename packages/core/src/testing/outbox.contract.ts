import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { at, finished, started } from './brief-fixtures.ts'
import type { StoreUnderTest } from './store-under-test.ts'

type OutboxStore = Pick<StoreUnderTest, 'ledger' | 'outbox' | 'close'>

/** What every `Outbox` keeps. Which moves write rows is in `brief-ledger.contract.ts`. */
export function outboxContract(name: string, open: () => Promise<OutboxStore>): void {
  describe(`${name}: outbox`, () => {
    let store: OutboxStore
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    const lease = (seconds: number, leaseMs = 10_000, limit = 10) => store.outbox.lease(at(seconds), leaseMs, limit)

    it('is empty, and nothing becomes due', async () => {
      expect(await lease(0)).toStrictEqual([])
      expect(await store.outbox.nextDue()).toBeUndefined()
    })

    it('gives due rows with the moment of their cause, oldest first, at most the limit', async () => {
      const late = await started(store.ledger, { at: at(20) })
      const early = await finished(store.ledger, { at: at(10) })
      expect(await lease(5)).toStrictEqual([])
      const rows = await lease(30, 10_000, 2)
      expect(rows.map(({ kind, briefId }) => [kind, briefId])).toStrictEqual([
        ['dispatch', early.briefId],
        ['usage-report', early.briefId],
      ])
      expect(rows[0]).toMatchObject({ userId: 'user-1', attempts: 0, at: at(10).toISOString() })
      expect((await lease(30)).map(({ briefId }) => briefId)).toStrictEqual([late.briefId])
    })

    it('keeps a leased row from others until the lease is over', async () => {
      await started(store.ledger)
      const [row] = await lease(1)
      expect(await lease(10.999)).toStrictEqual([])
      expect(await lease(11)).toStrictEqual([row])
    })

    it('gives a row to one of many who ask at once', async () => {
      for (let i = 0; i < 5; i++) await started(store.ledger)
      const all = (await Promise.all([lease(1, 1000, 3), lease(1, 1000, 3), lease(1, 1000, 3)])).flat()
      expect(new Set(all.map(({ id }) => id)).size).toBe(5)
      expect(all).toHaveLength(5)
    })

    it('forgets a row that is done; again is harmless', async () => {
      await started(store.ledger)
      const [row] = await lease(1)
      await store.outbox.done(row?.id ?? '')
      await store.outbox.done(row?.id ?? '')
      expect(await lease(1000)).toStrictEqual([])
      expect(await store.outbox.nextDue()).toBeUndefined()
    })

    it('gives a row that failed again when it is due, with one more attempt', async () => {
      await started(store.ledger)
      const [row] = await lease(1)
      await store.outbox.retry(row?.id ?? '', at(5), 'network')
      expect(await lease(4.999)).toStrictEqual([])
      expect(await lease(5)).toStrictEqual([{ ...row, attempts: 1 }])
    })

    it('knows when the next row can be leased, also of those that are held', async () => {
      await started(store.ledger, { at: at(3) })
      expect(await store.outbox.nextDue()).toStrictEqual(at(3))
      const [row] = await lease(4, 10_000)
      expect(await store.outbox.nextDue()).toStrictEqual(at(14))
      await store.outbox.retry(row?.id ?? '', at(60), 'network')
      expect(await store.outbox.nextDue()).toStrictEqual(at(60))
      await started(store.ledger, { at: at(30) })
      expect(await store.outbox.nextDue()).toStrictEqual(at(30))
    })
  })
}
