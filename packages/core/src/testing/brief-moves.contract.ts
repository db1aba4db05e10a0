import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BRIEF_MOVES, type BriefStatus, isFinal } from '../domain/brief-status.ts'
import type { RunLease } from '../ports/brief-record.ts'
import type { LedgerStore } from './brief-ledger.contract.ts'
import {
  allEvents,
  at,
  COMPLETED,
  FAILED,
  newBriefId,
  PERIOD,
  PROGRESS,
  startCommand,
  stepOf,
  unique,
} from './brief-fixtures.ts'

/** One random move: `pick` chooses among the briefs there are. */
type Move =
  | { do: 'start'; pick: number; again: boolean }
  | { do: 'claim'; pick: number }
  | { do: 'append'; pick: number }
  | { do: 'cancel'; pick: number }
  | { do: 'delete'; pick: number }
  | { do: 'deliver'; pick: number }
  | { do: 'step'; pick: number; billable: boolean; stale: boolean }
  | { do: 'finish'; pick: number; charge: boolean; stale: boolean }

const pick = fc.nat(7)
const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('start' as const), pick, again: fc.boolean() }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('claim' as const), pick }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('append' as const), pick }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('cancel', 'delete', 'deliver'), pick }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('step' as const), pick, billable: fc.boolean(), stale: fc.boolean() }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('finish' as const), pick, charge: fc.boolean(), stale: fc.boolean() }),
    },
  ),
  { minLength: 1, maxLength: 40 },
)

/** What the suite believes of a brief. `unit` is how its one unit stands. */
type Believed = {
  briefId: string
  key: string
  status: BriefStatus
  unit: 'reserved' | 'charged' | 'released'
  billable: boolean
  lease?: RunLease
  oldLease?: RunLease
  steps: number
  deleted: boolean
}

/** Random sequences of moves, beside a model of what must come out. */
export function briefMovesContract(name: string, open: () => Promise<LedgerStore>, runs = 60): void {
  describe(`${name}: sequences of moves`, () => {
    let store: LedgerStore
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    it('keeps quota, statuses and logs right after each of any moves', async () => {
      await fc.assert(
        fc.asyncProperty(moves, fc.integer({ min: 0, max: 4 }), async (sequence, limit) => {
          const world = createWorld(store, limit)
          for (const move of sequence) {
            await world.play(move)
            await world.check()
          }
        }),
        { numRuns: runs },
      )
    })
  })
}

function createWorld(store: LedgerStore, limit: number) {
  const { ledger, quota, outbox } = store
  const userId = unique('user')
  const briefs: Believed[] = []
  const delivered = new Map<string, number>()
  const seen = new Map<string, BriefStatus>()
  let second = 0
  const now = () => at((second += 1))
  const settled = (unit: Believed['unit']) => briefs.filter((brief) => brief.unit === unit).length
  const chosen = (index: number): Believed | undefined => briefs[index % Math.max(1, briefs.length)]

  const start = async ({ pick, again }: { pick: number; again: boolean }) => {
    const known = again ? chosen(pick) : undefined
    const idempotency = known ? { key: known.key } : {}
    const counters = { limit, reportedUsed: delivered.size, asOf: now() }
    const command = startCommand({ userId, briefId: newBriefId(), idempotency, quota: counters, at: now() })
    const outcome = await ledger.start(command)
    if (known) return expect(outcome).toMatchObject({ kind: 'replayed', briefId: known.briefId })
    const fits = settled('charged') + settled('reserved') < limit
    expect(outcome.kind).toBe(fits ? 'started' : 'exhausted')
    const { briefId, idempotency: ownKey } = command
    const fresh = { status: 'pending', unit: 'reserved', billable: false, steps: 0, deleted: false } as const
    if (fits) briefs.push({ briefId, key: ownKey.key, ...fresh })
  }

  const claim = async (brief: Believed) => {
    const outcome = await ledger.claim(brief.briefId, now())
    expect(outcome.kind).toBe(brief.deleted ? 'gone' : isFinal(brief.status) ? 'final' : 'claimed')
    if (outcome.kind !== 'claimed') return
    brief.status = 'generating'
    if (brief.lease) brief.oldLease = brief.lease
    brief.lease = outcome.lease
  }

  /** What a write with a lease must answer. */
  const expected = (brief: Believed, lease: RunLease) => {
    if (brief.deleted) return 'gone'
    if (isFinal(brief.status)) return 'final'
    return lease === brief.lease ? 'ok' : 'fenced'
  }

  const write = async (brief: Believed, move: Extract<Move, { do: 'append' | 'step' | 'finish' }>) => {
    const lease = move.do !== 'append' && move.stale ? brief.oldLease : brief.lease
    if (!lease) return
    const answer = expected(brief, lease)
    if (move.do === 'append') return expect(await ledger.append(lease, [PROGRESS, PROGRESS], now())).toBe(answer)
    if (move.do === 'step') {
      const step = stepOf(lease, { step: `step-${brief.steps + 1}`, billable: move.billable })
      expect(await ledger.commitStep(lease, step, now())).toBe(answer)
      if (answer !== 'ok') return
      expect(await ledger.commitStep(lease, step, now())).toBe('duplicate')
      brief.steps += 1
      brief.billable ||= move.billable
      return
    }
    const ending = move.charge ? COMPLETED : FAILED
    expect(await ledger.finish(lease, ending, now())).toBe(answer)
    if (answer !== 'ok') return
    brief.status = ending.status
    brief.unit = move.charge ? 'charged' : 'released'
  }

  const cancel = async (brief: Believed) => {
    const outcome = await ledger.cancel(brief.briefId, now())
    if (brief.deleted) return expect(outcome.kind).toBe('gone')
    if (brief.status === 'cancelled') return expect(outcome.kind).toBe('already')
    if (isFinal(brief.status)) return expect(outcome.kind).toBe('final')
    expect(outcome).toMatchObject({ kind: 'cancelled', refunded: !brief.billable })
    brief.status = 'cancelled'
    brief.unit = brief.billable ? 'charged' : 'released'
  }

  const remove = async (brief: Believed) => {
    const gone = brief.deleted || isFinal(brief.status)
    expect(await ledger.delete(brief.briefId, now())).toBe(gone)
    brief.deleted ||= gone
  }

  /** What the relay does: DC360 takes each report, and is asked only later. */
  const deliver = async () => {
    for (const row of await outbox.lease(now(), 1, 100)) {
      if (row.userId !== userId) continue
      if (row.kind === 'usage-report') {
        delivered.set(row.briefId, (delivered.get(row.briefId) ?? 0) + 1)
        await quota.markReported(row.briefId, now())
      }
      await outbox.done(row.id)
    }
  }

  const play = async (move: Move): Promise<unknown> => {
    if (move.do === 'start') return start(move)
    if (move.do === 'deliver') return deliver()
    const brief = chosen(move.pick)
    if (!brief) return
    if (move.do === 'claim') return claim(brief)
    if (move.do === 'cancel') return cancel(brief)
    if (move.do === 'delete') return remove(brief)
    return write(brief, move)
  }

  return { play, check: () => check({ store, userId, briefs, delivered, limit, now, seen }) }
}

type World = {
  store: LedgerStore
  userId: string
  briefs: Believed[]
  delivered: Map<string, number>
  limit: number
  now: () => Date
  /** Each brief's status when it was last looked at. */
  seen: Map<string, BriefStatus>
}

/** What holds after every move, whatever the moves were. */
async function check({ store, userId, briefs, delivered, limit, now, seen }: World): Promise<void> {
  const counts = await store.quota.counts(userId, PERIOD, now())
  const charged = briefs.filter(({ unit }) => unit === 'charged').length
  const reserved = briefs.filter(({ unit }) => unit === 'reserved').length
  expect(counts).toStrictEqual({ unreported: charged - delivered.size, reserved })
  expect(charged + reserved).toBeLessThanOrEqual(limit)
  for (const times of delivered.values()) expect(times).toBe(1)

  for (const brief of briefs) {
    const record = await store.ledger.get(brief.briefId)
    const log = await allEvents(store, brief.briefId)
    if (brief.deleted) {
      expect(record).toBeUndefined()
      expect(log).toStrictEqual([])
      continue
    }
    expect(record?.status).toBe(brief.status)
    expect(log.map(({ seq }) => seq)).toStrictEqual(log.map((_, index) => index + 1))
    expect(record?.lastSeq).toBe(log.length)
    expect(log.filter(({ event }) => event.type === 'brief-started').length).toBeLessThanOrEqual(1)
    const before = seen.get(brief.briefId) ?? 'pending'
    if (before !== brief.status) expect(BRIEF_MOVES[before]).toContain(brief.status)
    seen.set(brief.briefId, brief.status)
  }
}
