import type { BriefEvent } from '@genesis/core/domain/brief-event'
import { foldProgress, initialProgress, viewProgress } from '@genesis/core/domain/brief-progress'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../testing/scenario.ts'
import { initialRun, reduceRun } from './run-reducer.ts'
import { viewRun } from './run-view.ts'

const ID = 'brief_00000000000000000000000000'
const RANKS = ['pending', 'running']
const runs = fc.constantFrom(...Object.values(SCENARIOS)).map(({ events }) =>
  events.map((draft, index) => {
    const at = new Date(index * 1000).toISOString()
    return { ...draft, at, briefId: ID } as BriefEvent // a draft and its stamp
  }),
)

describe('what the screen shows when it was polled further than it was streamed', () => {
  it('never falls back while the stream tells late what was polled long since, and ends as the events say', () => {
    fc.assert(
      fc.property(runs, fc.nat(40), fc.nat(40), (events, polledTo, streamedTo) => {
        const polled = events.slice(0, polledTo).reduce(foldProgress, initialProgress(ID, 'complete'))
        const seen = viewProgress(polled, new Date(0))
        let log = initialRun(ID, 'complete')
        events.slice(0, streamedTo).forEach((event, index) => {
          log = reduceRun(log, `id-${String(index).padStart(4, '0')}`, event)
        })
        for (const [index, event] of events.entries()) {
          const before = viewRun(log, seen)
          log = reduceRun(log, `id-${String(index).padStart(4, '0')}`, event)
          const after = viewRun(log, seen)
          expect(after.percent).toBeGreaterThanOrEqual(before.percent)
          for (const [name, card] of Object.entries(before.agents)) {
            const now = after.agents[name as keyof typeof after.agents] // the same names
            expect(rank(now.status)).toBeGreaterThanOrEqual(rank(card.status))
            expect(now.percent).toBeGreaterThanOrEqual(card.percent)
          }
        }
        expect(viewRun(log, seen)).toEqual(viewRun(log))
      }),
    )
  })
})

function rank(status: string): number {
  const index = RANKS.indexOf(status)
  return index < 0 ? RANKS.length : index
}
