import { describe, expect, it } from 'vitest'
import { play, type Play } from '../testing/play.ts'
import { noAnswer, refusal } from '../testing/scenario.ts'
import type { StartRequest } from './genesis-api.ts'
import { DEFAULT_OPTIONS } from './session-config.ts'

const VALUES = { businessName: 'Awa', sector: 'restaurant', description: 'Grillades' }

async function filledIn(
  script: Parameters<typeof play>[0] = 'happy',
  config: Parameters<typeof play>[1] = {},
): Promise<Play> {
  const played = play(script, config)
  await played.session.resume()
  played.session.setValues(VALUES)
  played.session.goTo('review')
  await played.environment.advance(1_000)
  return played
}

const requests = ({ hand }: Play) =>
  hand.calls.filter(({ name }) => name === 'start').map(({ given }) => given[0] as StartRequest) // what `start` is given

describe('starting', () => {
  it('asks once with the answers, the preset and both languages; a double click is one brief', async () => {
    const run = await filledIn('happy', { contentLocale: () => 'en', preset: 'express' })
    await Promise.all([run.session.start(), run.session.start()])
    await run.session.start()
    expect(requests(run)).toEqual([
      {
        ...{ input: VALUES, preset: 'express', uiLocale: 'fr', contentLocale: 'en' },
        idempotencyKey: expect.stringMatching(/^[A-Za-z0-9_-]{16,128}$/),
      },
    ])
    expect(run.hand.keys.size).toBe(1)
  })

  it('makes a new key for a new click after a run', async () => {
    const run = await filledIn('allFailed')
    await run.session.start()
    run.hand.finish()
    await run.environment.settle()
    await run.session.start()
    expect(run.hand.keys.size).toBe(2)
  })

  it('offline says so calmly, and starts one brief as soon as the network is back', async () => {
    const run = await filledIn()
    const { session, hand, environment } = run
    hand.setOnline(false)
    environment.setOnline(false)
    void session.start()
    await environment.advance(120_000)
    expect(session.getState()).toMatchObject({
      ...{ starting: true, page: 'review' },
      problem: { code: 'OFFLINE', action: 'wait', message: '' },
    })
    expect(requests(run)).toHaveLength(0)
    hand.setOnline(true)
    environment.setOnline(true)
    await environment.settle()
    expect(session.getState()).toMatchObject({ starting: false, page: 'generation' })
    expect(session.getState().problem).toBeUndefined()
    expect(hand.keys.size).toBe(1)
  })

  it('whose answer is lost asks again under the same key', async () => {
    const run = await filledIn()
    for (let lost = 0; lost < 3; lost++) run.hand.refuse('start', noAnswer())
    void run.session.start()
    await run.environment.advance(10_000)
    expect(new Set(requests(run).map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1)
    expect(requests(run)).toHaveLength(4)
    expect(run.session.getState()).toMatchObject({ page: 'generation', starting: false })
  })

  it('tries at once when asked to while it waits', async () => {
    const run = await filledIn()
    run.hand.refuse('start', noAnswer())
    void run.session.start()
    await run.environment.settle()
    expect(run.session.getState().problem?.code).toBe('UNREACHABLE')
    await run.session.retry()
    await run.environment.settle()
    expect(run.session.getState().page).toBe('generation')
  })

  it('with a reload between click and answer replays the same click', async () => {
    const run = await filledIn()
    const release = run.hand.hold('start')
    void run.session.start()
    await run.environment.settle()
    run.session.close()
    release()
    await run.environment.settle()
    const session = run.reload()
    await session.resume()
    await run.environment.settle()
    expect(run.hand.keys.size).toBe(1)
    expect(requests(run)).toHaveLength(2)
    expect(session.getState()).toMatchObject({ page: 'generation', starting: false, values: VALUES })
  })

  it('survives a close and a resume in one breath, as React makes them twice', async () => {
    const run = await filledIn()
    run.hand.refuse('start', noAnswer())
    void run.session.start()
    await run.environment.settle()
    run.session.close()
    await run.session.resume()
    await run.environment.advance(1_000)
    expect(run.session.getState()).toMatchObject({ page: 'generation', starting: false })
    expect(run.hand.keys.size).toBe(1)
  })

  it('does not make good a click that is too old, or one whose failure was told', async () => {
    const old = await filledIn()
    old.hand.setOnline(false)
    void old.session.start()
    await old.environment.settle()
    old.session.close()
    old.hand.setOnline(true)
    await old.environment.advance(DEFAULT_OPTIONS.startKeptMs + 1)
    await old.reload().resume()
    await old.environment.settle()
    expect(old.hand.keys.size).toBe(0)

    const told = await filledIn()
    told.hand.refuse('start', refusal('GENESIS_INTERNAL'))
    await told.session.start()
    expect(told.session.getState().problem).toMatchObject({
      code: 'GENESIS_INTERNAL',
      action: 'retry',
      requestId: 'req_scripted',
    })
    await told.reload().resume()
    await told.environment.settle()
    expect(requests(told)).toHaveLength(1)
  })

  it('keeps the key over a fault that leaves it open whether a brief was made, for the same answers only', async () => {
    const run = await filledIn()
    run.hand.refuse('start', refusal('GENESIS_STORE_UNAVAILABLE'))
    run.hand.refuse('start', refusal('GENESIS_STORE_UNAVAILABLE'))
    await run.session.start()
    await run.session.retry()
    run.session.setValues({ businessName: 'Awa et fils' })
    await run.session.start()
    const [first, second, third] = requests(run).map(({ idempotencyKey }) => idempotencyKey)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })

  it('refused for its answers goes to the page of the first bad one, and names them as the forms do', async () => {
    const run = await filledIn('invalidInput')
    await run.session.start()
    expect(run.session.getState()).toMatchObject({
      page: 'business',
      problem: { action: 'correct', fields: [{ path: 'contact.phone' }, { path: 'goals' }] },
    })
    expect(run.session.getState().values).toEqual(VALUES)
  })

  it('refused for the quota says where to get more, and asks for the quota again', async () => {
    const run = await filledIn('quotaExhausted')
    const quotas = () => run.hand.calls.filter(({ name }) => name === 'quota').length
    const before = quotas()
    await run.session.start()
    await run.environment.settle()
    expect(run.session.getState()).toMatchObject({
      ...{ starting: false, page: 'review', quota: { canStart: false } },
      problem: { code: 'GENESIS_QUOTA_EXCEEDED', action: 'upgrade', upgradeUrl: 'https://dc360.example/upgrade' },
    })
    expect(quotas()).toBe(before + 1)
  })

  it('refused for its rate says how long to wait, and works afterwards', async () => {
    const run = await filledIn('rateLimited')
    await run.session.start()
    expect(run.session.getState().problem).toMatchObject({ action: 'wait', retryAfterMs: 20_000 })
    await run.session.retry()
    expect(run.session.getState().page).toBe('generation')
  })

  it('refused for the session goes on after signing in', async () => {
    const run = await filledIn('sessionExpired')
    await run.session.start()
    expect(run.session.getState()).toMatchObject({ problem: { action: 'sign-in' }, values: VALUES, page: 'review' })
    await run.session.retry()
    expect(run.session.getState().page).toBe('generation')
  })
})

describe('cancelling a start that is not answered', () => {
  it('takes it back when nothing has left the device', async () => {
    const run = await filledIn()
    run.environment.setOnline(false)
    void run.session.start()
    await run.environment.settle()
    await run.session.cancel()
    run.environment.setOnline(true)
    await run.environment.advance(60_000)
    expect(run.session.getState()).toMatchObject({ starting: false, cancelling: false, page: 'review' })
    expect(requests(run)).toHaveLength(0)
    await run.session.start()
    expect(run.session.getState().page).toBe('generation')
  })

  it('cancels the brief as soon as it is known', async () => {
    const run = await filledIn()
    const release = run.hand.hold('start')
    void run.session.start()
    await run.environment.settle()
    await run.session.cancel()
    expect(run.session.getState()).toMatchObject({ starting: true, cancelling: true })
    release()
    await run.environment.settle()
    expect(run.session.getState()).toMatchObject({ cancelling: false, run: { status: 'cancelled' } })
  })
})
