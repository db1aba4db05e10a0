import { AGENT_NAMES } from '@genesis/core/domain/agent-name'
import type { BriefEvent, BriefEventDraft } from '@genesis/core/domain/brief-event'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../testing/scenario.ts'
import { initialRun, reduceRun, type RunLog } from './run-reducer.ts'
import { viewRun } from './run-view.ts'

type Entry = { id: string; event: BriefEvent }
const BRIEF_ID = 'brief_00000000000000000000000000'

/** A log as a server writes it: stamped, with ids that grow as text. */
function logOf(drafts: readonly BriefEventDraft[]): Entry[] {
  return drafts.map((draft, index) => ({
    id: `log-${String(index + 1).padStart(8, '0')}`,
    event: { ...draft, at: new Date(index * 1000).toISOString(), briefId: BRIEF_ID } as BriefEvent, // a draft and its stamp
  }))
}

function fold(entries: readonly Entry[], from: RunLog = initialRun(BRIEF_ID, 'complete')): RunLog {
  return entries.reduce((log, { id, event }) => reduceRun(log, id, event), from)
}

const agent = fc.constantFrom(...AGENT_NAMES)
const attempt = fc.integer({ min: 1, max: 3 })
/** Any event in any order: what holds for nonsense holds for sense. */
const anyEvent: fc.Arbitrary<BriefEventDraft> = fc.oneof(
  fc.record({ type: fc.constant('brief-started' as const), attempt }),
  fc.record({ type: fc.constant('agent-started' as const), agent, attempt }),
  fc.record({ type: fc.constant('agent-progressed' as const), agent, percent: fc.integer({ min: 0, max: 100 }) }),
  fc.record({
    ...{ type: fc.constant('section-ready' as const), agent },
    ...{ section: fc.constantFrom('seo' as const, 'logo' as const, 'content.faq' as const), preview: fc.integer() },
  }),
  fc.record({
    ...{ type: fc.constant('agent-retrying' as const), agent, attempt },
    ...{ delayMs: fc.nat(), reason: fc.constant('timeout') },
  }),
  fc.record({
    ...{
      type: fc.constant('agent-completed' as const),
      agent,
      status: fc.constantFrom('completed' as const, 'degraded' as const),
    },
    ...{ reason: fc.constant('offline'), provider: fc.constant('offline'), elapsedMs: fc.nat() },
  }),
  fc.record({ type: fc.constant('agent-failed' as const), agent, code: fc.string(), message: fc.string() }),
  fc.record({
    ...{ type: fc.constant('brief-completed' as const), status: fc.constant('partial' as const) },
    ...{ degraded: fc.array(agent), confidence: fc.constant(0.5) },
  }),
  fc.constant({ type: 'brief-failed' as const, code: 'X', message: 'x', refunded: true }),
  fc.constant({ type: 'brief-cancelled' as const, refunded: false }),
)
const anyLog = fc.array(anyEvent, { maxLength: 40 }).map(logOf)
const recorded = fc.constantFrom(...Object.values(SCENARIOS)).map(({ events }) => logOf(events))
const log = fc.oneof(anyLog, recorded)

/** The log as a client gets it over any number of connections: each begins at or before where the last one ended. */
const delivered = log.chain((whole) =>
  fc
    .array(fc.record({ from: fc.nat(whole.length), length: fc.nat(whole.length) }), { maxLength: 6 })
    .map((connections) => {
      const heard: Entry[] = []
      let reached = 0
      for (const { from, length } of connections) {
        const start = Math.min(from, reached)
        heard.push(...whole.slice(start, start + length))
        reached = Math.max(reached, Math.min(whole.length, start + length))
      }
      return { whole, reached, heard }
    }),
)

describe('a run as its events tell it', () => {
  it('is the same after any prefix, reconnect, replay and duplicate as after the events once', () => {
    fc.assert(
      fc.property(delivered, ({ whole, reached, heard }) => {
        expect(fold(heard)).toEqual(fold(whole.slice(0, reached)))
        expect(fold(whole, fold(heard))).toEqual(fold(whole))
      }),
    )
  })

  it('is the same when every event comes twice, and when all come again from the first', () => {
    fc.assert(
      fc.property(log, (whole) => {
        const once = fold(whole)
        expect(fold(whole.flatMap((entry) => [entry, entry]))).toEqual(once)
        expect(fold([...whole, ...whole])).toEqual(once)
        for (const { id, event } of whole) expect(reduceRun(once, id, event)).toBe(once)
      }),
    )
  })

  it('is the same when it was kept as JSON in between', () => {
    fc.assert(
      fc.property(log, fc.nat(40), (whole, at) => {
        const kept = JSON.parse(JSON.stringify(fold(whole.slice(0, at)))) as RunLog // what a device gives back
        expect(fold(whole.slice(at), kept)).toEqual(fold(whole))
      }),
    )
  })

  it('never lets the percentage fall within a run, and never reorders the cards', () => {
    fc.assert(
      fc.property(log, (whole) => {
        let run = initialRun(BRIEF_ID, 'complete')
        for (const { id, event } of whole) {
          const before = viewRun(run)
          run = reduceRun(run, id, event)
          const after = viewRun(run)
          if (event.type !== 'brief-started') expect(after.percent).toBeGreaterThanOrEqual(before.percent)
          expect(Object.keys(after.agents)).toEqual([...AGENT_NAMES])
        }
      }),
    )
  })

  it('passes over events and sub-agents of later versions, and remembers having seen them', () => {
    const before = fold(logOf(SCENARIOS.happy.events.slice(0, 5)))
    const later = { type: 'agent-dreamed', agent: 'content', at: '', briefId: BRIEF_ID } as unknown as BriefEvent // of tomorrow
    const stranger = {
      type: 'agent-started',
      agent: 'video',
      attempt: 1,
      at: '',
      briefId: BRIEF_ID,
    } as unknown as BriefEvent // same
    const after = reduceRun(reduceRun(before, 'log-00000006', later), 'log-00000007', stranger)
    expect(after).toEqual({ ...before, lastEventId: 'log-00000007' })
  })

  it('tells why a part is degraded or failed, what was given back, and forgets both in a new attempt', () => {
    const failed = fold(logOf(SCENARIOS.allFailed.events))
    expect(viewRun(failed)).toMatchObject({
      ...{ status: 'failed', refunded: true, error: { code: 'GENESIS_GENERATION_FAILED' } },
      agents: { content: { status: 'failed', reason: 'provider_down' } },
    })
    const at = '2026-11-20T13:00:00.000Z'
    const again = reduceRun(failed, 'log-99999999', { type: 'brief-started', attempt: 2, at, briefId: BRIEF_ID })
    expect(viewRun(again)).toMatchObject({ status: 'generating', startedAt: at })
    expect(viewRun(again)).not.toHaveProperty('refunded')
    expect(viewRun(again)).not.toHaveProperty('finishedAt')
    expect(viewRun(fold(logOf(SCENARIOS.degraded.events))).agents.research).toMatchObject({
      ...{ status: 'degraded', percent: 100 },
      reason: expect.any(String),
    })
  })
})
