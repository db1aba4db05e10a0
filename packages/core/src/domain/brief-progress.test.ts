import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AGENT_NAMES, SECTIONS } from './agent-name.ts'
import type { BriefEvent, BriefEventDraft } from './brief-event.ts'
import { foldProgress, initialProgress, type ProgressState, viewProgress } from './brief-progress.ts'
import { PRESET_TABLE, PRESETS } from './preset.ts'

const BRIEF = 'brief_01JD0000000000000000000000'
const START = Date.parse('2026-11-20T10:00:00.000Z')

/** A log, one second between its events. */
function log(...drafts: BriefEventDraft[]): BriefEvent[] {
  return drafts.map((draft, index) => ({ ...draft, briefId: BRIEF, at: new Date(START + index * 1000).toISOString() }))
}

/** The state after each event, the one before the first included. */
function states(events: readonly BriefEvent[], preset: (typeof PRESETS)[number] = 'complete'): ProgressState[] {
  const all = [initialProgress(BRIEF, preset)]
  for (const event of events) all.push(foldProgress(all.at(-1) ?? initialProgress(BRIEF, preset), event))
  return all
}

function last(events: readonly BriefEvent[], preset: (typeof PRESETS)[number] = 'complete'): ProgressState {
  return states(events, preset).at(-1) ?? initialProgress(BRIEF, preset)
}

const agent = fc.constantFrom(...AGENT_NAMES)
const attempt = fc.integer({ min: 1, max: 3 })
/** Any event at all, in any order: also those no real run would send. */
const anyEvent: fc.Arbitrary<BriefEventDraft> = fc.oneof(
  fc.record({ type: fc.constant('brief-queued' as const) }),
  fc.record({ type: fc.constant('brief-started' as const), attempt }),
  fc.record({ type: fc.constant('agent-started' as const), agent, attempt }),
  fc.record({ type: fc.constant('agent-progressed' as const), agent, percent: fc.integer({ min: 0, max: 100 }) }),
  fc.record({
    type: fc.constant('section-ready' as const),
    agent,
    section: fc.constantFrom(...SECTIONS),
    preview: fc.constant({}),
  }),
  fc.record({ type: fc.constant('agent-retrying' as const), agent, attempt, delayMs: fc.nat(), reason: fc.string() }),
  fc.record({
    type: fc.constant('agent-completed' as const),
    agent,
    status: fc.constantFrom('completed', 'degraded', 'skipped'),
    provider: fc.string(),
    elapsedMs: fc.nat(),
  }),
  fc.record({ type: fc.constant('agent-failed' as const), agent, code: fc.string(), message: fc.string() }),
  fc.record({ type: fc.constant('approval-requested' as const), editable: fc.array(fc.string(), { maxLength: 2 }) }),
  fc.record({
    type: fc.constant('brief-completed' as const),
    status: fc.constantFrom('completed', 'partial'),
    degraded: fc.uniqueArray(agent),
    confidence: fc.constant(1),
  }),
  fc.record({
    type: fc.constant('brief-failed' as const),
    code: fc.string(),
    message: fc.string(),
    refunded: fc.boolean(),
  }),
  fc.record({ type: fc.constant('brief-cancelled' as const), refunded: fc.boolean() }),
)
const anyLog = fc.array(anyEvent, { maxLength: 60 }).map((drafts) => log(...drafts))
const preset = fc.constantFrom(...PRESETS)

describe('progress', () => {
  it('never falls within a run and stays between 0 and 100, whatever happens', () => {
    fc.assert(
      fc.property(preset, anyLog, (name, events) => {
        const seen = states(events, name)
        for (const [index, state] of seen.entries()) {
          expect(state.percent).toBeGreaterThanOrEqual(0)
          expect(state.percent).toBeLessThanOrEqual(100)
          const before = seen[index - 1]
          if (before && events[index - 1]?.type !== 'brief-started') {
            expect(state.percent).toBeGreaterThanOrEqual(before.percent)
          }
        }
      }),
    )
  })

  it('is told by the events alone: folding further is folding from the start', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (events, at) => {
        const cut = events.length === 0 ? 0 : at % events.length
        const resumed = events.slice(cut).reduce(foldProgress, last(events.slice(0, cut)))
        expect(resumed).toEqual(last(events))
      }),
    )
  })

  it('changes no state it was given', () => {
    fc.assert(
      fc.property(anyLog, anyEvent, (events, draft) => {
        const before = last(events)
        const copy = structuredClone(before)
        for (const event of log(draft)) foldProgress(before, event)
        expect(before).toEqual(copy)
      }),
    )
  })

  it('is 100 at the end of a run that yields, and less than that before', () => {
    fc.assert(
      fc.property(anyLog, (events) => {
        const running = last(events)
        const [end] = log({ type: 'brief-completed', status: 'partial', degraded: [], confidence: 0.5 })
        if (end) expect(foldProgress(running, end)).toMatchObject({ status: 'partial', percent: 100 })
        if (!events.some(({ type }) => type === 'brief-completed')) expect(running.percent).toBeLessThan(100)
      }),
    )
  })

  it('stands still while nothing is known', () => {
    const queued = states(log({ type: 'brief-queued', position: 3 }, { type: 'brief-started', attempt: 1 }))
    expect(queued.map(({ percent }) => percent)).toEqual([0, 0, 0])
  })
})

describe('a run', () => {
  it.each(PRESETS)('of %s shows who has no part in it as skipped, from the start', (name) => {
    const { agents } = initialProgress(BRIEF, name)
    const skipped = AGENT_NAMES.filter((agentName) => agents[agentName].status === 'skipped')
    expect(skipped).toEqual(AGENT_NAMES.filter((agentName) => !PRESET_TABLE[name].agents.includes(agentName)))
  })

  it('goes from pending over generating to its end', () => {
    const seen = states(
      log(
        { type: 'brief-queued' },
        { type: 'brief-started', attempt: 1 },
        { type: 'agent-started', agent: 'content', attempt: 1 },
        {
          type: 'agent-completed',
          agent: 'content',
          status: 'degraded',
          reason: 'offline',
          provider: 'offline',
          elapsedMs: 40,
        },
        { type: 'agent-completed', agent: 'template', status: 'completed', provider: 'offline', elapsedMs: 5 },
        { type: 'brief-completed', status: 'completed', degraded: ['content'], confidence: 0.6 },
      ),
      'express',
    )
    expect(seen.map(({ status, percent }) => `${status} ${percent}`)).toEqual([
      ...['pending 0', 'pending 0', 'generating 0', 'generating 0', 'generating 80', 'generating 99', 'completed 100'],
    ])
    expect(seen.at(-1)?.agents.content).toMatchObject({ status: 'degraded', percent: 100, attempt: 1, elapsedMs: 40 })
  })

  it('that fails keeps what failed, and cancels what was not done', () => {
    const { status, percent, agents, errors } = last(
      log(
        { type: 'brief-started', attempt: 1 },
        { type: 'agent-started', agent: 'content', attempt: 1 },
        { type: 'agent-started', agent: 'research', attempt: 1 },
        { type: 'agent-failed', agent: 'content', code: 'timeout', message: 'no answer' },
        { type: 'brief-failed', code: 'GENESIS_GENERATION_FAILED', message: 'no content', refunded: true },
      ),
    )
    expect({ status, errors }).toEqual({
      status: 'failed',
      errors: [
        { agent: 'content', code: 'timeout', message: 'no answer' },
        { code: 'GENESIS_GENERATION_FAILED', message: 'no content' },
      ],
    })
    expect(percent).toBeLessThan(100)
    expect(agents.content).toMatchObject({
      status: 'failed',
      elapsedMs: 2000,
      error: { code: 'timeout', message: 'no answer' },
    })
    expect(agents.research).toMatchObject({ status: 'cancelled', elapsedMs: 2000 })
    expect(agents.logo).toMatchObject({ status: 'cancelled', elapsedMs: 0 })
  })

  it('that is cancelled keeps what was done', () => {
    const { status, agents } = last(
      log(
        { type: 'brief-started', attempt: 1 },
        { type: 'agent-completed', agent: 'logo', status: 'completed', provider: 'offline', elapsedMs: 5 },
        { type: 'brief-cancelled', refunded: true },
      ),
    )
    expect(status).toBe('cancelled')
    expect(agents.logo.status).toBe('completed')
    expect(agents.content.status).toBe('cancelled')
  })

  it('that waits for approval says so', () => {
    expect(last(log({ type: 'brief-started', attempt: 1 }, { type: 'approval-requested', editable: [] })).status).toBe(
      'awaiting_approval',
    )
  })

  it('that is tried again is generating again, with its errors gone and what was done kept', () => {
    const { status, errors, agents, endedAt } = last(
      log(
        { type: 'brief-started', attempt: 1 },
        { type: 'agent-completed', agent: 'logo', status: 'completed', provider: 'offline', elapsedMs: 5 },
        { type: 'agent-failed', agent: 'content', code: 'timeout', message: 'no answer' },
        { type: 'brief-failed', code: 'GENESIS_GENERATION_FAILED', message: 'no content', refunded: true },
        { type: 'brief-started', attempt: 2 },
        { type: 'agent-started', agent: 'content', attempt: 2 },
      ),
    )
    expect({ status, errors, endedAt }).toEqual({ status: 'generating', errors: [], endedAt: undefined })
    expect(agents.logo.status).toBe('completed')
    expect(agents.content).toEqual({
      status: 'running',
      percent: 0,
      attempt: 2,
      maxAttempts: expect.any(Number),
      elapsedMs: 0,
    })
  })
})

describe('time', () => {
  const running = last(
    log({ type: 'brief-started', attempt: 1 }, { type: 'agent-started', agent: 'research', attempt: 1 }),
  )

  it('is measured to the moment that is given', () => {
    const view = viewProgress(running, new Date(START + 9000))
    expect(view.elapsedMs).toBe(9000)
    expect(view.agents.research.elapsedMs).toBe(8000)
    expect(view.agents.content.elapsedMs).toBe(0)
  })

  it('never runs backwards, should the clock', () => {
    const view = viewProgress(running, new Date(START - 60_000))
    expect([view.elapsedMs, view.agents.research.elapsedMs]).toEqual([0, 0])
  })

  it('stands still after the end', () => {
    const [end] = log({ type: 'brief-cancelled', refunded: false })
    const ended = end ? foldProgress(running, { ...end, at: new Date(START + 5000).toISOString() }) : running
    const view = viewProgress(ended, new Date(START + 3_600_000))
    expect([view.elapsedMs, view.agents.research.elapsedMs]).toEqual([5000, 4000])
  })

  it('leaves nothing of the fold in what a client sees', () => {
    expect(Object.keys(viewProgress(running, new Date(START))).sort()).toEqual(
      ['agents', 'briefId', 'elapsedMs', 'errors', 'percent', 'status'].sort(),
    )
  })
})
