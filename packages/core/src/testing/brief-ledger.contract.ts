import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EVENT_LIMITS } from '../domain/brief-event.ts'
import { BRIEF_FILES, briefFolder } from '../domain/virtual-path.ts'
import type { WriteOutcome } from '../ports/brief-ledger.ts'
import type { RunLease } from '../ports/brief-record.ts'
import { allEvents, at, claimed, COMPLETED, FAILED, fileOf, finished, INPUT } from './brief-fixtures.ts'
import {
  newBriefId,
  PERIOD,
  PROGRESS,
  running,
  SECTION,
  startCommand,
  started,
  stepOf,
  unique,
} from './brief-fixtures.ts'
import type { StoreUnderTest } from './store-under-test.ts'

export type LedgerStore = Pick<StoreUnderTest, 'ledger' | 'files' | 'events' | 'quota' | 'outbox' | 'close'>

/**
 * What every `BriefLedger` keeps: one move a group. Its lists are in `brief-list.contract.ts`, random sequences of moves
 * in `brief-moves.contract.ts`, the end of a process in `durability.contract.ts`.
 */
export function briefLedgerContract(name: string, open: () => Promise<LedgerStore>): void {
  describe(`${name}: brief ledger`, () => {
    let store: LedgerStore
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    const outboxOf = async (briefId: string) => {
      const rows = await store.outbox.lease(at(1e6), 1, 1000)
      return rows.filter((row) => row.briefId === briefId).map((row) => row.kind)
    }
    const counts = (userId = 'user-1') => store.quota.counts(userId, PERIOD, at(1e6))
    const types = async (briefId: string) => (await allEvents(store, briefId)).map(({ event }) => event.type)

    describe('start', () => {
      it('writes record, input file, first event, unit and dispatch together', async () => {
        const { briefId, record, counters } = await started(store.ledger, { quota: { limit: 3, reportedUsed: 1 } })
        expect(record).toStrictEqual({
          ...{ briefId, userId: 'user-1', status: 'pending', preset: 'complete', uiLocale: 'fr', contentLocale: 'fr' },
          ...{ businessName: INPUT.businessName, sector: INPUT.sector, location: INPUT.location },
          ...{ confidence: 0, readyForWebsite: false, revision: 0, archived: false, epoch: 0, attempt: 1, workedMs: 0 },
          ...{ generation: 'gen000000001', lastSeq: 1 },
          ...{ createdAt: at(0).toISOString(), updatedAt: at(0).toISOString() },
        })
        expect(await store.ledger.get(briefId)).toStrictEqual(record)
        const input = await store.files.read(fileOf(record, BRIEF_FILES.input))
        expect(input).toStrictEqual({ kind: 'json', value: INPUT })
        expect(await allEvents(store, briefId)).toStrictEqual([
          { seq: 1, event: { type: 'brief-queued', at: at(0).toISOString(), briefId } },
        ])
        expect(await outboxOf(briefId)).toStrictEqual(['dispatch'])
        expect(counters).toStrictEqual({ used: 1, reserved: 1, limit: 3 })
        expect(await counts()).toStrictEqual({ unreported: 0, reserved: 1 })
      })

      it('has no location when none was given', async () => {
        const command = startCommand()
        const { location: _location, ...input } = INPUT
        const outcome = await store.ledger.start({ ...command, input })
        expect(outcome).toMatchObject({ kind: 'started' })
        expect(await store.ledger.get(command.briefId)).not.toHaveProperty('location')
      })

      it('answers a living key of the same input with its brief, and writes nothing', async () => {
        const { command, briefId, record } = await started(store.ledger, { quota: { limit: 1 } })
        const again = await store.ledger.start({ ...command, briefId: newBriefId() })
        expect(again).toStrictEqual({ kind: 'replayed', briefId, record })
        expect(await counts()).toStrictEqual({ unreported: 0, reserved: 1 })
        expect(await allEvents(store, briefId)).toHaveLength(1)
        expect((await store.ledger.list('user-1', { limit: 10, offset: 0, sort: 'created_desc' })).totalCount).toBe(1)
      })

      it('refuses a living key with another input', async () => {
        const { command, briefId } = await started(store.ledger)
        const idempotency = { ...command.idempotency, inputHash: 'hash-2' }
        const other = await store.ledger.start({ ...command, briefId: newBriefId(), idempotency })
        expect(other).toStrictEqual({ kind: 'conflict', briefId })
        expect(await counts()).toStrictEqual({ unreported: 0, reserved: 1 })
      })

      it('takes a key that has expired as a new one', async () => {
        const { command, briefId } = await started(store.ledger, { idempotency: { expiresAt: at(60) } })
        const idempotency = { ...command.idempotency, inputHash: 'hash-2', expiresAt: at(200) }
        const early = await store.ledger.start({ ...command, briefId: newBriefId(), at: at(59.999) })
        expect(early).toMatchObject({ kind: 'replayed', briefId })
        const late = startCommand({ idempotency, at: at(60) })
        expect(await store.ledger.start(late)).toMatchObject({ kind: 'started' })
        const found = await store.ledger.findStart('user-1', command.idempotency.key, at(61))
        expect(found).toStrictEqual({ briefId: late.briefId, inputHash: 'hash-2' })
      })

      it('keeps the keys of users apart', async () => {
        const { command } = await started(store.ledger)
        const other = startCommand({ userId: 'user-2', idempotency: command.idempotency })
        expect(await store.ledger.start(other)).toMatchObject({ kind: 'started' })
      })

      it('refuses beyond the limit and writes nothing', async () => {
        await started(store.ledger, { quota: { limit: 3, reportedUsed: 2 } })
        const command = startCommand({ quota: { limit: 3, reportedUsed: 2 } })
        const outcome = await store.ledger.start(command)
        expect(outcome).toStrictEqual({ kind: 'exhausted', counters: { used: 2, reserved: 1, limit: 3 } })
        expect(await store.ledger.get(command.briefId)).toBeUndefined()
        expect(await store.files.list(briefFolder('user-1', command.briefId))).toStrictEqual([])
        expect(await allEvents(store, command.briefId)).toStrictEqual([])
        expect(await outboxOf(command.briefId)).toStrictEqual([])
        expect(await store.ledger.findStart('user-1', command.idempotency.key, at(1))).toBeUndefined()
        expect(await counts()).toStrictEqual({ unreported: 0, reserved: 1 })
      })

      it('counts charged units that DC360 has not taken before it was asked', async () => {
        const { briefId } = await finished(store.ledger)
        const quota = { limit: 1, reportedUsed: 0, asOf: at(10) }
        const full = { kind: 'exhausted', counters: { used: 1, reserved: 0, limit: 1 } }
        expect(await store.ledger.start(startCommand({ quota }))).toStrictEqual(full)
        await store.quota.markReported(briefId, at(5))
        expect(await store.ledger.start(startCommand({ quota: { ...quota, asOf: at(4) } }))).toStrictEqual(full)
        expect(await store.ledger.start(startCommand({ quota: { ...quota, reportedUsed: 1 } }))).toStrictEqual(full)
        expect(await store.ledger.start(startCommand({ quota }))).toMatchObject({ kind: 'started' })
      })

      it('counts each user and each period for itself', async () => {
        await started(store.ledger, { quota: { limit: 1 } })
        const otherUser = startCommand({ userId: 'user-2', quota: { limit: 1 } })
        const otherMonth = startCommand({ quota: { limit: 1, period: '2026-12' } })
        expect(await store.ledger.start(otherUser)).toMatchObject({ kind: 'started' })
        expect(await store.ledger.start(otherMonth)).toMatchObject({ kind: 'started' })
      })

      it('never passes the limit when starts race', async () => {
        const commands = Array.from({ length: 12 }, () => startCommand({ quota: { limit: 5, reportedUsed: 1 } }))
        const outcomes = await Promise.all(commands.map((command) => store.ledger.start(command)))
        expect(outcomes.filter(({ kind }) => kind === 'started')).toHaveLength(4)
        expect(outcomes.filter(({ kind }) => kind === 'exhausted')).toHaveLength(8)
      })

      it('starts one brief when one key races with itself', async () => {
        const command = startCommand({ quota: { limit: 9 } })
        const race = Array.from({ length: 8 }, () => store.ledger.start({ ...command, briefId: newBriefId() }))
        const outcomes = await Promise.all(race)
        expect(outcomes.filter(({ kind }) => kind === 'started')).toHaveLength(1)
        expect(outcomes.filter(({ kind }) => kind === 'replayed')).toHaveLength(7)
        expect(await counts()).toStrictEqual({ unreported: 0, reserved: 1 })
      })
    })

    describe('findStart', () => {
      it('knows the brief of a key while the key lives, and nothing of other keys and users', async () => {
        const { briefId, command } = await started(store.ledger, { idempotency: { expiresAt: at(60) } })
        const { key, inputHash } = command.idempotency
        expect(await store.ledger.findStart('user-1', key, at(59))).toStrictEqual({ briefId, inputHash })
        expect(await store.ledger.findStart('user-1', key, at(60))).toBeUndefined()
        expect(await store.ledger.findStart('user-2', key, at(1))).toBeUndefined()
        expect(await store.ledger.findStart('user-1', unique('key'), at(1))).toBeUndefined()
      })
    })

    describe('claim', () => {
      it('takes a waiting brief: epoch 1, generating, brief-started', async () => {
        const { briefId, record } = await started(store.ledger)
        const outcome = await store.ledger.claim(briefId, at(5))
        const after = {
          ...record,
          ...{
            status: 'generating',
            epoch: 1,
            lastSeq: 2,
            startedAt: at(5).toISOString(),
            updatedAt: at(5).toISOString(),
          },
        }
        expect(outcome).toStrictEqual({
          kind: 'claimed',
          lease: { briefId, userId: 'user-1', epoch: 1 },
          record: after,
        })
        expect(await store.ledger.get(briefId)).toStrictEqual(after)
        const event = { type: 'brief-started', attempt: 1, at: at(5).toISOString(), briefId }
        expect((await allEvents(store, briefId)).at(-1)).toStrictEqual({ seq: 2, event })
      })

      it('taken over: the epoch grows, the start is told once and keeps its time', async () => {
        const { briefId } = await running(store.ledger)
        const outcome = await store.ledger.claim(briefId, at(30))
        const record = { epoch: 2, status: 'generating', attempt: 1, startedAt: at(1).toISOString() }
        expect(outcome).toMatchObject({ kind: 'claimed', lease: { epoch: 2 }, record })
        expect(await types(briefId)).toStrictEqual(['brief-queued', 'brief-started'])
      })

      it('counts the time a holder worked up to its last write, and not the time nobody did', async () => {
        const { briefId } = await started(store.ledger)
        const first = await claimed(store.ledger, briefId, at(10))
        await store.ledger.append(first, [PROGRESS], at(12))
        await store.ledger.commitStep(first, stepOf(first), at(15.5))
        const second = await store.ledger.claim(briefId, at(100))
        expect(second).toMatchObject({ record: { workedMs: 5500 } })
        const lease = await claimed(store.ledger, briefId, at(200))
        await store.ledger.finish(lease, COMPLETED, at(203))
        expect(await store.ledger.get(briefId)).toMatchObject({ workedMs: 8500 })
      })

      it('is final for a run that is over, gone for a brief that is not there', async () => {
        const { briefId } = await finished(store.ledger)
        const record = await store.ledger.get(briefId)
        expect(await store.ledger.claim(briefId, at(9))).toStrictEqual({ kind: 'final', record })
        expect(await store.ledger.get(briefId)).toStrictEqual(record)
        expect(await store.ledger.claim(newBriefId(), at(9))).toStrictEqual({ kind: 'gone' })
      })
    })

    describe('append', () => {
      it('appends in order, stamped, without gaps', async () => {
        const { briefId, lease } = await running(store.ledger)
        expect(await store.ledger.append(lease, [PROGRESS, SECTION], at(3))).toBe('ok')
        expect(await store.ledger.append(lease, [PROGRESS], at(4))).toBe('ok')
        const stamp = (seconds: number) => ({ at: at(seconds).toISOString(), briefId })
        expect((await allEvents(store, briefId)).slice(2)).toStrictEqual([
          { seq: 3, event: { ...PROGRESS, ...stamp(3) } },
          { seq: 4, event: { ...SECTION, ...stamp(3) } },
          { seq: 5, event: { ...PROGRESS, ...stamp(4) } },
        ])
        expect(await store.ledger.get(briefId)).toMatchObject({ lastSeq: 5 })
      })

      it('refuses an event above its limit, and with it the whole move', async () => {
        const { briefId, lease } = await running(store.ledger)
        const preview = 'é'.repeat(EVENT_LIMITS.event / 2)
        await expect(store.ledger.append(lease, [PROGRESS, { ...SECTION, preview }], at(3))).rejects.toThrow(
          'bytes long',
        )
        expect(await allEvents(store, briefId)).toHaveLength(2)
        expect(await store.ledger.append(lease, [PROGRESS], at(4))).toBe('ok')
        expect((await allEvents(store, briefId)).at(-1)).toMatchObject({ seq: 3 })
      })
    })

    describe('commitStep', () => {
      it('keeps files and events together', async () => {
        const { briefId, lease } = await running(store.ledger)
        const bytes = { kind: 'bytes' as const, bytes: new Uint8Array([0, 255, 13, 10]), mediaType: 'image/png' }
        const logo = fileOf(lease, 'logo.png')
        const step = stepOf(lease)
        const files = [...step.files, { path: logo, content: bytes }]
        expect(await store.ledger.commitStep(lease, { ...step, files }, at(3))).toBe('ok')
        expect(await store.files.read(logo)).toStrictEqual(bytes)
        expect(await store.files.read(fileOf(lease, BRIEF_FILES.content))).toStrictEqual(step.files[0]?.content)
        expect((await allEvents(store, briefId)).at(-1)).toMatchObject({ seq: 3, event: SECTION })
        expect(await store.ledger.get(briefId)).toMatchObject({ lastSeq: 3, updatedAt: at(3).toISOString() })
      })

      it('is a duplicate the second time and writes nothing, also for the next holder', async () => {
        const { briefId, lease } = await running(store.ledger)
        await store.ledger.commitStep(lease, stepOf(lease), at(3))
        const path = fileOf(lease, BRIEF_FILES.content)
        const files = [{ path, content: { kind: 'json' as const, value: 'other' } }]
        const next = await claimed(store.ledger, briefId, at(4))
        const before = [await store.ledger.get(briefId), await allEvents(store, briefId)]
        expect(await store.ledger.commitStep(next, stepOf(next, { files }), at(5))).toBe('duplicate')
        expect([await store.ledger.get(briefId), await allEvents(store, briefId)]).toStrictEqual(before)
        expect(await store.files.read(path)).toStrictEqual(stepOf(lease).files[0]?.content)
      })

      it('knows a step by its name within its brief', async () => {
        const one = await running(store.ledger)
        const two = await running(store.ledger)
        for (const step of ['content.homepage', 'content.about']) {
          expect(await store.ledger.commitStep(one.lease, stepOf(one.lease, { step }), at(3))).toBe('ok')
          expect(await store.ledger.commitStep(two.lease, stepOf(two.lease, { step }), at(3))).toBe('ok')
        }
      })

      it('commits nothing when a part of it cannot be written', async () => {
        const { briefId, lease } = await running(store.ledger)
        const foreign = await running(store.ledger)
        const tooBig = { ...SECTION, preview: 'x'.repeat(EVENT_LIMITS.event) }
        const events = [PROGRESS, tooBig]
        await expect(store.ledger.commitStep(lease, stepOf(lease, { events }), at(3))).rejects.toThrow('bytes long')
        const outside = stepOf(lease, { files: stepOf(foreign.lease).files })
        await expect(store.ledger.commitStep(lease, outside, at(3))).rejects.toThrow('no file of')
        expect(await store.files.read(fileOf(lease, BRIEF_FILES.content))).toBeUndefined()
        expect(await store.files.read(fileOf(foreign.lease, BRIEF_FILES.content))).toBeUndefined()
        expect(await allEvents(store, briefId)).toHaveLength(2)
        expect(await store.ledger.commitStep(lease, stepOf(lease), at(4))).toBe('ok')
      })
    })

    describe('finish', () => {
      it('charges: status, event, unit and usage report together', async () => {
        const { briefId, lease } = await running(store.ledger)
        expect(await store.ledger.finish(lease, COMPLETED, at(9))).toBe('ok')
        const now = at(9).toISOString()
        const record = { status: 'completed', confidence: 0.9, readyForWebsite: true, finishedAt: now, updatedAt: now }
        expect(await store.ledger.get(briefId)).toMatchObject(record)
        expect(await store.ledger.get(briefId)).not.toHaveProperty('error')
        expect((await allEvents(store, briefId)).at(-1)).toMatchObject({ seq: 3, event: COMPLETED.event })
        expect(await counts()).toStrictEqual({ unreported: 1, reserved: 0 })
        const rows = await store.outbox.lease(at(1e6), 1, 10)
        expect(rows.find(({ kind }) => kind === 'usage-report')).toMatchObject({ briefId, userId: 'user-1', at: now })
      })

      it('releases: the unit is given back and nothing is reported', async () => {
        const { briefId, lease } = await running(store.ledger)
        expect(await store.ledger.finish(lease, FAILED, at(9))).toBe('ok')
        expect(await store.ledger.get(briefId)).toMatchObject({ status: 'failed', error: FAILED.error })
        expect(await counts()).toStrictEqual({ unreported: 0, reserved: 0 })
        expect(await outboxOf(briefId)).not.toContain('usage-report')
      })

      it('ends a run once', async () => {
        const { briefId, lease } = await finished(store.ledger)
        const before = [await store.ledger.get(briefId), await allEvents(store, briefId), await counts()]
        expect(await store.ledger.finish(lease, FAILED, at(9))).toBe('final')
        const after = [await store.ledger.get(briefId), await allEvents(store, briefId), await counts()]
        expect(after).toStrictEqual(before)
        expect((await outboxOf(briefId)).filter((kind) => kind === 'usage-report')).toHaveLength(1)
      })
    })

    describe('a lease that is void', () => {
      const writes: Record<string, (lease: RunLease) => Promise<WriteOutcome>> = {
        append: (lease) => store.ledger.append(lease, [PROGRESS], at(50)),
        commitStep: (lease) => store.ledger.commitStep(lease, stepOf(lease, { step: 'late' }), at(50)),
        finish: (lease) => store.ledger.finish(lease, COMPLETED, at(50)),
      }
      const snapshot = async (briefId: string) => [
        await store.ledger.get(briefId),
        await allEvents(store, briefId),
        await store.files.list(briefFolder('user-1', briefId)),
        await counts(),
      ]

      it.each(Object.keys(writes))('%s is fenced after another claim, and writes nothing', async (move) => {
        const { briefId, lease } = await running(store.ledger)
        await claimed(store.ledger, briefId, at(20))
        const before = await snapshot(briefId)
        expect(await writes[move]?.(lease)).toBe('fenced')
        expect(await snapshot(briefId)).toStrictEqual(before)
      })

      it.each(Object.keys(writes))('%s is final after a cancel, and writes nothing', async (move) => {
        const { briefId, lease } = await running(store.ledger)
        await store.ledger.cancel(briefId, at(20))
        const before = await snapshot(briefId)
        expect(await writes[move]?.(lease)).toBe('final')
        expect(await snapshot(briefId)).toStrictEqual(before)
      })

      it.each(Object.keys(writes))('%s is gone after a delete, and writes nothing', async (move) => {
        const { briefId, lease } = await finished(store.ledger)
        await store.ledger.delete(briefId, at(20))
        const before = await snapshot(briefId)
        expect(await writes[move]?.(lease)).toBe('gone')
        expect(await snapshot(briefId)).toStrictEqual(before)
      })
    })

    describe('cancel', () => {
      it('ends a waiting brief and gives its unit back', async () => {
        const { briefId, record } = await started(store.ledger)
        const outcome = await store.ledger.cancel(briefId, at(4))
        const now = at(4).toISOString()
        const after = { ...record, status: 'cancelled', epoch: 1, lastSeq: 2, finishedAt: now, updatedAt: now }
        expect(outcome).toStrictEqual({ kind: 'cancelled', record: after, refunded: true })
        expect((await allEvents(store, briefId)).at(-1)?.event).toMatchObject({
          type: 'brief-cancelled',
          refunded: true,
        })
        expect(await counts()).toStrictEqual({ unreported: 0, reserved: 0 })
        expect(await outboxOf(briefId)).not.toContain('usage-report')
      })

      it.each([
        { billable: false, refunded: true, kept: { unreported: 0, reserved: 0 }, reports: 0 },
        { billable: true, refunded: false, kept: { unreported: 1, reserved: 0 }, reports: 1 },
      ])(
        'of a run with a step (billable: $billable) refunds: $refunded',
        async ({ billable, refunded, kept, reports }) => {
          const { briefId, lease } = await running(store.ledger)
          await store.ledger.commitStep(lease, stepOf(lease, { billable }), at(3))
          await store.ledger.commitStep(lease, stepOf(lease, { step: 'logo', billable: false }), at(3))
          expect(await store.ledger.cancel(briefId, at(4))).toMatchObject({ kind: 'cancelled', refunded })
          expect((await allEvents(store, briefId)).at(-1)?.event).toMatchObject({ type: 'brief-cancelled', refunded })
          expect(await counts()).toStrictEqual(kept)
          expect((await outboxOf(briefId)).filter((kind) => kind === 'usage-report')).toHaveLength(reports)
        },
      )

      it('again is already and changes nothing', async () => {
        const { briefId } = await running(store.ledger)
        await store.ledger.cancel(briefId, at(4))
        const record = await store.ledger.get(briefId)
        expect(await store.ledger.cancel(briefId, at(5))).toStrictEqual({ kind: 'already', record })
        expect(await store.ledger.get(briefId)).toStrictEqual(record)
        expect(await types(briefId)).toStrictEqual(['brief-queued', 'brief-started', 'brief-cancelled'])
      })

      it('does not touch a run that is over, nor a brief that is not there', async () => {
        const { briefId } = await finished(store.ledger)
        const record = await store.ledger.get(briefId)
        expect(await store.ledger.cancel(briefId, at(5))).toStrictEqual({ kind: 'final', record })
        expect(await counts()).toStrictEqual({ unreported: 1, reserved: 0 })
        expect(await store.ledger.cancel(newBriefId(), at(5))).toStrictEqual({ kind: 'gone' })
      })
    })

    describe('delete', () => {
      it('refuses a brief that is not final', async () => {
        const waiting = await started(store.ledger)
        const working = await running(store.ledger)
        for (const { briefId } of [waiting, working]) {
          const record = await store.ledger.get(briefId)
          expect(await store.ledger.delete(briefId, at(5))).toBe(false)
          expect(await store.ledger.get(briefId)).toStrictEqual(record)
        }
      })

      it('leaves nothing to read, and lets the same be done again', async () => {
        const { briefId, lease, command } = await running(store.ledger)
        await store.ledger.commitStep(lease, stepOf(lease), at(3))
        await store.files.publish('public-key', fileOf(lease, BRIEF_FILES.content))
        await store.ledger.finish(lease, COMPLETED, at(4))
        const other = await finished(store.ledger)
        expect(await store.ledger.delete(briefId, at(5))).toBe(true)
        expect(await store.ledger.get(briefId)).toBeUndefined()
        expect(await store.files.list(briefFolder('user-1', briefId))).toStrictEqual([])
        expect(await store.files.read(fileOf(lease, BRIEF_FILES.input))).toBeUndefined()
        expect(await store.files.published('public-key')).toBeUndefined()
        expect(await allEvents(store, briefId)).toStrictEqual([])
        expect(await outboxOf(briefId)).not.toContain('dispatch')
        const list = await store.ledger.list('user-1', { limit: 10, offset: 0, sort: 'created_desc' })
        expect(list.records.map((record) => record.briefId)).toStrictEqual([other.briefId])
        expect(await store.ledger.start(command)).toStrictEqual({ kind: 'replayed', briefId })
        expect(await store.ledger.delete(briefId, at(6))).toBe(true)
      })

      it('keeps the unit it was charged, and its usage report', async () => {
        const { briefId } = await finished(store.ledger)
        await store.ledger.delete(briefId, at(5))
        expect(await counts()).toStrictEqual({ unreported: 1, reserved: 0 })
        expect(await outboxOf(briefId)).toStrictEqual(['usage-report'])
        await store.quota.markReported(briefId, at(6))
        expect(await counts()).toStrictEqual({ unreported: 0, reserved: 0 })
      })
    })
  })
}
