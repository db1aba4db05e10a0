import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BRIEF_FILES } from '../domain/virtual-path.ts'
import { allEvents, at, fileOf, finished, PERIOD, PROGRESS, running, stepOf } from './brief-fixtures.ts'
import type { StoreUnderTest } from './store-under-test.ts'

export type ReopenableStore = StoreUnderTest & {
  /** The same data as another process finds it after this one ended. */
  reopen(): Promise<ReopenableStore>
}

/** What every store that keeps its data finds again. */
export function durabilityContract(name: string, open: () => Promise<ReopenableStore>): void {
  describe(`${name}: the end of a process`, () => {
    let store: ReopenableStore
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    it('keeps a run as it was: record, log, files, steps, unit, key', async () => {
      const { briefId, lease, command } = await running(store.ledger, { quota: { limit: 5 } })
      await store.ledger.commitStep(lease, stepOf(lease), at(3))
      await store.ledger.append(lease, [PROGRESS], at(4))
      const path = fileOf(lease, BRIEF_FILES.content)
      await store.files.publish('public', path)
      const look = async () => [
        await store.ledger.get(briefId),
        await allEvents(store, briefId),
        await store.files.read(path),
        await store.files.published('public'),
        await store.quota.counts('user-1', PERIOD, at(100)),
      ]
      const before = await look()
      store = await store.reopen()
      expect(await look()).toStrictEqual(before)
      expect(await store.ledger.start(command)).toMatchObject({ kind: 'replayed', briefId })
      expect(await store.ledger.commitStep(lease, stepOf(lease), at(5))).toBe('duplicate')
      expect(await store.ledger.claim(briefId, at(6))).toMatchObject({ kind: 'claimed', lease: { epoch: 2 } })
    })

    it('keeps outbox rows, and what was leased comes again', async () => {
      const { briefId } = await finished(store.ledger)
      const leased = await store.outbox.lease(at(10), 5000, 10)
      store = await store.reopen()
      expect(await store.outbox.lease(at(15), 5000, 10)).toStrictEqual(leased)
      expect(leased.map((row) => [row.kind, row.briefId])).toStrictEqual([
        ['dispatch', briefId],
        ['usage-report', briefId],
      ])
    })

    it('keeps drafts, secrets and counted uses', async () => {
      const window = { limit: 1, windowMs: 60_000 }
      await store.drafts.save('user-1', { step: 'offer', values: { businessName: 'Chez Awa' }, revision: 0 })
      await store.secrets.getOrCreate('jwt', () => 'made')
      await store.limiter.take('start:user-1', window, at(0))
      store = await store.reopen()
      expect(await store.drafts.get('user-1')).toMatchObject({ values: { businessName: 'Chez Awa' }, revision: 1 })
      expect(await store.secrets.getOrCreate('jwt', () => 'other')).toBe('made')
      expect((await store.limiter.take('start:user-1', window, at(1))).allowed).toBe(false)
    })
  })
}
