import type { BriefEvent, BriefEventDraft } from '@genesis/core/domain/brief-event'
import { expect, it } from 'vitest'
import { initialRun, reduceRun } from './run-state.ts'

const fold = (...drafts: BriefEventDraft[]) =>
  drafts
    .map((draft) => ({ ...draft, at: '2026-11-20T12:00:00.000Z', briefId: 'b' }) as BriefEvent)
    .reduce(reduceRun, initialRun('b', 'complete'))

it('keeps why a part is degraded, what can be read, and whether the unit came back', () => {
  const state = fold(
    { type: 'brief-started', attempt: 1 },
    { type: 'agent-started', agent: 'logo', attempt: 1 },
    { type: 'section-ready', agent: 'logo', section: 'logo', preview: { alt: 'a' } },
    {
      type: 'agent-completed',
      agent: 'logo',
      status: 'degraded',
      reason: 'offline',
      provider: 'offline',
      elapsedMs: 5,
    },
    { type: 'agent-failed', agent: 'seo', code: 'GENESIS_GENERATION_FAILED', message: 'in words' },
    { type: 'brief-cancelled', refunded: true },
  )
  expect(state.reasons).toMatchObject({ logo: 'offline', seo: 'in words' })
  expect(state.sections).toEqual({ logo: { alt: 'a' } })
  expect(state.refunded).toBe(true)
  expect(state.progress.agents.logo.status).toBe('degraded')
})

it('forgets an old reason when a part is begun again', () => {
  const state = fold(
    { type: 'agent-completed', agent: 'seo', status: 'degraded', reason: 'no_research', provider: 'p', elapsedMs: 5 },
    { type: 'brief-started', attempt: 2 },
    { type: 'agent-started', agent: 'seo', attempt: 2 },
  )
  expect(state.reasons.seo).toBeUndefined()
})
