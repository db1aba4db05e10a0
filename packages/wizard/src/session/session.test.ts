import { describe, expect, it } from 'vitest'
import { play } from '../testing/play.ts'

describe('the way from the first word to the results', () => {
  it('starts in a click, follows the run, and ends at the results with the draft gone', async () => {
    const { session, hand, environment, told } = play('happy')
    await session.resume()
    await environment.settle()
    expect(session.getState()).toMatchObject({ page: 'business', quota: { remaining: 7 }, connection: 'idle' })
    session.setValues({ businessName: 'Maquis Chez Awa', sector: 'restaurant' })
    session.goTo('review')
    await environment.advance(1_000)
    expect(hand.draft()).toMatchObject({ step: 'review', revision: 1 })
    await session.start()
    expect(session.getState()).toMatchObject({ page: 'generation', starting: false, run: { status: 'pending' } })
    hand.step(2)
    await environment.settle()
    expect(session.getState()).toMatchObject({ connection: 'live', run: { status: 'generating' } })
    hand.finish()
    await environment.settle()
    const { page, run, brief, connection, draft } = session.getState()
    expect({ page, connection, draft }).toEqual({ page: 'results', connection: 'idle', draft: 'clean' })
    expect(run).toMatchObject({ status: 'completed', percent: 100 })
    expect(brief?.results.contentGeneration?.status).toBe('completed')
    expect(hand.draft()).toBeNull()
    expect(told.map(([name]) => name).filter((name) => name !== 'onEvent' && name !== 'onSectionReady')).toEqual([
      ...['onQuota', 'onStepChange', 'onDraftSaved', 'onQuota', 'onStepChange', 'onStart', 'onStepChange'],
      ...['onComplete', 'onQuota'],
    ])
    session.close()
    expect(environment.pending()).toEqual({ timers: 0, listeners: 0 })
  })
})
