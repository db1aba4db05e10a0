import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { at, COMPLETED, finished, newBriefId, PROGRESS, running, SECTION, started, stepOf } from './brief-fixtures.ts'
import type { StoreUnderTest } from './store-under-test.ts'

type Events = Pick<StoreUnderTest, 'ledger' | 'events' | 'close'>

/** What every `EventLog` keeps. A store may wake later than the move that appended, and more often. */
export function eventLogContract(name: string, open: () => Promise<Events>): void {
  describe(`${name}: event log`, () => {
    let store: Events
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    const seqs = async (briefId: string, after: number, limit: number) =>
      (await store.events.read(briefId, after, limit)).map(({ seq }) => seq)

    it('reads from a number on, in order, at most the limit', async () => {
      const { briefId, lease } = await running(store.ledger)
      await store.ledger.append(
        lease,
        Array.from({ length: 12 }).map(() => PROGRESS),
        at(3),
      )
      expect(await seqs(briefId, 0, 100)).toStrictEqual(Array.from({ length: 14 }, (_, i) => i + 1))
      expect(await seqs(briefId, 3, 4)).toStrictEqual([4, 5, 6, 7])
      expect(await seqs(briefId, 13, 4)).toStrictEqual([14])
      expect(await seqs(briefId, 14, 4)).toStrictEqual([])
      expect(await seqs(briefId, 99, 4)).toStrictEqual([])
    })

    it('is empty for an unknown brief', async () => {
      expect(await store.events.read(newBriefId(), 0, 10)).toStrictEqual([])
    })

    it('reads an event as it was told, its preview too', async () => {
      const { briefId, lease } = await running(store.ledger)
      const preview: unknown = JSON.parse('{"__proto__": [1], "titre": "Ça marche 🧵", "vide": null, "zéro": 0}')
      await store.ledger.append(lease, [{ ...SECTION, preview }], at(3))
      const [last] = await store.events.read(briefId, 2, 1)
      expect(last).toStrictEqual({ seq: 3, event: { ...SECTION, preview, at: at(3).toISOString(), briefId } })
    })

    /** Subscribes, and resolves when a read after a wake shows what is waited for. */
    const seen = (briefId: string, found: (last: number) => boolean) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      const look = async () => {
        const all = await store.events.read(briefId, 0, 1000)
        if (found(all.at(-1)?.seq ?? 0)) resolve()
      }
      const stop = store.events.subscribe(briefId, () => void look())
      return promise.then(() => true).finally(stop)
    }

    it('wakes once each of the moves that append is readable', async () => {
      const brief = await started(store.ledger)
      const { briefId, userId } = brief
      const claim = seen(briefId, (last) => last >= 2)
      await store.ledger.claim(briefId, at(1))
      expect(await claim).toBe(true)
      const lease = { briefId, userId, epoch: 1 }
      const append = seen(briefId, (last) => last >= 3)
      await store.ledger.append(lease, [PROGRESS], at(2))
      expect(await append).toBe(true)
      const step = seen(briefId, (last) => last >= 4)
      await store.ledger.commitStep(lease, stepOf(lease), at(3))
      expect(await step).toBe(true)
      const finish = seen(briefId, (last) => last >= 5)
      await store.ledger.finish(lease, COMPLETED, at(4))
      expect(await finish).toBe(true)
    })

    it('wakes at a cancel and at a delete', async () => {
      const { briefId } = await started(store.ledger)
      const cancel = seen(briefId, (last) => last >= 2)
      await store.ledger.cancel(briefId, at(1))
      expect(await cancel).toBe(true)
      const gone = seen(briefId, (last) => last === 0)
      await store.ledger.delete(briefId, at(2))
      expect(await gone).toBe(true)
    })

    it('wakes everybody who waits for a brief, also when one of them throws', async () => {
      const { briefId, lease } = await running(store.ledger)
      const stop = store.events.subscribe(briefId, () => {
        throw new Error('a listener that fails, as the suite wants it')
      })
      const both = Promise.all([seen(briefId, (last) => last >= 3), seen(briefId, (last) => last >= 3)])
      expect(await store.ledger.append(lease, [PROGRESS], at(2))).toBe('ok')
      await both
      stop()
    })

    it('does not wake those who stopped', async () => {
      const { briefId, lease } = await running(store.ledger)
      let wakes = 0
      const wake = () => {
        wakes += 1
      }
      const stop = store.events.subscribe(briefId, wake)
      const stopTwin = store.events.subscribe(briefId, wake)
      stop()
      stop()
      const first = seen(briefId, (last) => last >= 3)
      await store.ledger.append(lease, [PROGRESS], at(2))
      await first
      stopTwin()
      const before = wakes
      expect(before).toBeGreaterThan(0) // the twin is a subscription of its own
      const second = seen(briefId, (last) => last >= 4)
      await store.ledger.append(lease, [PROGRESS], at(3))
      await second
      expect(wakes).toBe(before)
    })

    it('keeps the logs of briefs apart', async () => {
      const one = await finished(store.ledger)
      const two = await finished(store.ledger)
      for (const { briefId } of [one, two]) {
        const all = await store.events.read(briefId, 0, 10)
        expect(all.map(({ event }) => event.briefId)).toStrictEqual([briefId, briefId, briefId])
      }
    })
  })
}
