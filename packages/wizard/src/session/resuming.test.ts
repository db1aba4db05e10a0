import { describe, expect, it } from 'vitest'
import { play } from '../testing/play.ts'
import { refusal, SCRIPTED_BRIEF_ID } from '../testing/scenario.ts'
import { DEFAULT_OPTIONS } from './session-config.ts'

async function running() {
  const played = play('happy')
  await played.session.resume()
  played.session.setValues({ businessName: 'A', sector: 'b', description: 'c' })
  await played.session.start()
  played.hand.step(8)
  await played.environment.settle()
  return played
}

describe('a reload', () => {
  it('in the middle of a run returns to it: at once as it was, then from the last event kept', async () => {
    const { session, hand, environment, reload } = await running()
    const before = session.getState().run
    session.close()
    const again = reload()
    hand.setOnline(false)
    await again.resume()
    expect(again.getState()).toMatchObject({ page: 'generation', run: before })
    hand.setOnline(true)
    environment.setOnline(true)
    hand.finish()
    await environment.settle()
    expect(hand.calls.findLast(({ name }) => name === 'watch')?.given).toEqual([SCRIPTED_BRIEF_ID, before?.lastEventId])
    expect(again.getState()).toMatchObject({ page: 'results', run: { percent: 100 } })
    expect(Object.keys(again.getState().run?.sections ?? {})).toHaveLength(9)
  })

  it('without a farewell loses at most the last moment, and hears that again', async () => {
    const { environment, hand, reload } = await running()
    const again = reload()
    await again.resume()
    hand.finish()
    await environment.settle()
    expect(again.getState()).toMatchObject({ page: 'results', run: { percent: 100, status: 'completed' } })
  })

  it('after the end shows the results again, for a while', async () => {
    const { session, hand, environment, reload } = await running()
    hand.finish()
    await environment.settle()
    session.close()
    const soon = reload()
    await soon.resume()
    expect(soon.getState()).toMatchObject({ page: 'results', brief: { id: SCRIPTED_BRIEF_ID } })
    soon.close()
    await environment.advance(DEFAULT_OPTIONS.resultsKeptMs + 1)
    const late = reload()
    await late.resume()
    expect(late.getState()).toMatchObject({ page: 'business', values: {} })
  })

  it('after a reset begins anew', async () => {
    const { session, hand, environment, reload } = await running()
    hand.finish()
    await environment.settle()
    session.reset()
    expect(session.getState()).toMatchObject({ page: 'business', values: {} })
    expect(session.getState()).not.toHaveProperty('run')
    expect(session.getState()).not.toHaveProperty('brief')
    await environment.settle()
    const again = reload()
    await again.resume()
    expect(again.getState().page).toBe('business')
  })

  it('with broken or foreign things in the storage is as a first visit', async () => {
    const { environment, reload, session } = await running()
    session.close()
    for (const [index, key] of [...environment.kept.keys()].entries())
      environment.kept.set(key, ['{', '[]', '{"briefId":1}'][index % 3] ?? '')
    const again = reload()
    await again.resume()
    expect(again.getState().page).toBe('business')
    expect(environment.reports).toEqual([])
  })
})

describe('opening a brief', () => {
  it('shows the results of one that is done', async () => {
    const { hand, environment, session } = play()
    hand.finish()
    await session.resume()
    await session.open(SCRIPTED_BRIEF_ID)
    await environment.settle()
    expect(session.getState()).toMatchObject({ page: 'results', brief: { status: 'completed' } })
  })

  it('follows one that goes on, from its first event, as on a second device', async () => {
    const { hand, environment, session } = play()
    hand.step(12)
    await session.open(SCRIPTED_BRIEF_ID)
    await environment.settle()
    expect(session.getState()).toMatchObject({ page: 'generation', connection: 'live', run: { status: 'generating' } })
    hand.finish()
    await environment.settle()
    expect(session.getState().page).toBe('results')
  })

  it('tells how a failed one ended', async () => {
    const { hand, environment, session } = play('allFailed')
    hand.finish()
    await session.open(SCRIPTED_BRIEF_ID)
    await environment.settle()
    expect(session.getState()).toMatchObject({
      page: 'generation',
      run: { status: 'failed', refunded: true },
      brief: { status: 'failed' },
    })
  })

  it('that is not there says so', async () => {
    const { session } = play()
    await session.open('brief_11111111111111111111111111')
    expect(session.getState().problem).toMatchObject({ code: 'GENESIS_BRIEF_NOT_FOUND', action: 'none' })
  })

  it('asked for while it resumes is what is shown, and an expired session or a cut only delays it', async () => {
    const { hand, environment, session, reload } = await running()
    session.close()
    hand.finish()
    hand.refuse('brief', refusal('GENESIS_UNAUTHENTICATED'))
    const again = reload()
    const resumed = again.resume()
    await again.open(SCRIPTED_BRIEF_ID)
    await resumed
    expect(again.getState().problem?.action).toBe('sign-in')
    hand.setOnline(false)
    const retried = again.retry()
    await environment.advance(3_000)
    expect(again.getState().problem?.code).toBe('UNREACHABLE')
    hand.setOnline(true)
    environment.setOnline(true)
    await retried
    expect(again.getState()).toMatchObject({ page: 'results' })
    expect(again.getState().problem).toBeUndefined()
  })
})

describe('the quota', () => {
  it('is asked for before the first word, and its refusal is shown with a way on', async () => {
    const { hand, environment, session } = play('dc360Down')
    await session.resume()
    await environment.settle()
    expect(session.getState().problem).toMatchObject({
      code: 'GENESIS_DC360_UNAVAILABLE',
      action: 'retry',
      retryAfterMs: 5_000,
    })
    expect(session.getState().quota).toBeUndefined()
    await session.retry()
    expect(session.getState()).toMatchObject({ quota: { remaining: 7 } })
    expect(hand.calls.filter(({ name }) => name === 'quota')).toHaveLength(2)
  })

  it('is waited for in silence when there is no network', async () => {
    const { hand, environment, session } = play('offline')
    await session.resume()
    await environment.advance(30_000)
    expect(session.getState().problem).toBeUndefined()
    hand.setOnline(true)
    environment.setOnline(true)
    await environment.settle()
    expect(session.getState().quota).toBeDefined()
  })
})

describe('a session', () => {
  it('does nothing when it is made, so that it can be made while drawing and on a server', () => {
    const { hand, environment, told } = play()
    expect({ calls: hand.calls, pending: environment.pending(), told }).toEqual({
      calls: [],
      pending: { timers: 0, listeners: 0 },
      told: [],
    })
  })

  it('leaves nothing running when it is closed, and goes on when it is resumed', async () => {
    const { session, hand, environment } = await running()
    session.setValues({ vision: 'x' })
    session.close()
    expect(environment.pending()).toEqual({ timers: 0, listeners: 0 })
    expect(hand.streams()).toBe(0)
    await session.resume()
    hand.finish()
    await environment.settle()
    expect(session.getState().page).toBe('results')
  })

  it('closed and resumed while it resumes, as React does it, opens one stream', async () => {
    const { session, environment, hand, reload } = await running()
    session.close()
    const again = reload()
    void again.resume()
    again.close()
    await again.resume()
    await environment.settle()
    expect(hand.streams()).toBe(1)
    again.close()
    expect(environment.pending()).toEqual({ timers: 0, listeners: 0 })
  })

  it('goes on when a callback of the host throws, and reports it', async () => {
    const fault = new Error('the host is broken')
    const onEvent = () => {
      throw fault
    }
    const { session, hand, environment } = play('happy', { callbacks: () => ({ onEvent }) })
    await session.start()
    hand.finish()
    await environment.settle()
    expect(session.getState().page).toBe('results')
    expect(new Set(environment.reports)).toEqual(new Set([fault]))
  })

  it('opens no page that has nothing to show', () => {
    const { session } = play()
    session.goTo('generation')
    session.goTo('results')
    expect(session.getState().page).toBe('business')
  })
})
