import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { at, COMPLETED, FAILED, finished, newBriefId, PERIOD, running, started } from './brief-fixtures.ts'
import type { StoreUnderTest } from './store-under-test.ts'

type Quota = Pick<StoreUnderTest, 'ledger' | 'quota' | 'close'>

/** What every `QuotaLedger` keeps. How the moves reserve and settle is in `brief-ledger.contract.ts`. */
export function quotaLedgerContract(name: string, open: () => Promise<Quota>): void {
  describe(`${name}: quota ledger`, () => {
    let store: Quota
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    const counts = (asOf = at(100), period = PERIOD, userId = 'user-1') => store.quota.counts(userId, period, asOf)

    it('counts nothing for a user without briefs', async () => {
      expect(await counts()).toStrictEqual({ unreported: 0, reserved: 0 })
    })

    it('counts what runs as reserved and what was charged as unreported, by user and period', async () => {
      await started(store.ledger)
      await running(store.ledger)
      await finished(store.ledger)
      await finished(store.ledger, {}, FAILED)
      await finished(store.ledger, { quota: { period: '2026-10' } })
      await finished(store.ledger, { userId: 'user-2' })
      expect(await counts()).toStrictEqual({ unreported: 1, reserved: 2 })
      expect(await counts(at(100), '2026-10')).toStrictEqual({ unreported: 1, reserved: 0 })
      expect(await counts(at(100), PERIOD, 'user-2')).toStrictEqual({ unreported: 1, reserved: 0 })
    })

    it('no longer counts what DC360 took before it was asked', async () => {
      const { briefId } = await finished(store.ledger)
      await store.quota.markReported(briefId, at(50))
      expect(await counts(at(49))).toStrictEqual({ unreported: 1, reserved: 0 })
      expect(await counts(at(50))).toStrictEqual({ unreported: 1, reserved: 0 })
      expect(await counts(at(50.001))).toStrictEqual({ unreported: 0, reserved: 0 })
    })

    it('keeps the first moment a report was taken', async () => {
      const { briefId } = await finished(store.ledger)
      await store.quota.markReported(briefId, at(50))
      await store.quota.markReported(briefId, at(90))
      expect(await counts(at(60))).toStrictEqual({ unreported: 0, reserved: 0 })
    })

    it('does not take a report for a unit that was not charged', async () => {
      const { briefId, lease } = await running(store.ledger)
      await store.quota.markReported(briefId, at(50))
      await store.quota.markReported(newBriefId(), at(50))
      expect(await counts()).toStrictEqual({ unreported: 0, reserved: 1 })
      await store.ledger.finish(lease, COMPLETED, at(60))
      expect(await counts()).toStrictEqual({ unreported: 1, reserved: 0 })
    })
  })
}
