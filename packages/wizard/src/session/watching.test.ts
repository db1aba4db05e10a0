import { describe, expect, it } from 'vitest'
import { play, type Play } from '../testing/play.ts'
import { noAnswer, refusal } from '../testing/scenario.ts'
import { DEFAULT_OPTIONS } from './session-config.ts'
import type { Connection } from './session-state.ts'

/** A run under way, with every connection state that was shown. */
async function running(script: Parameters<typeof play>[0] = 'happy'): Promise<Play & { shown: Connection[] }> {
  const played = play(script)
  const { session, hand, environment } = played
  const shown: Connection[] = []
  session.subscribe(() => {
    const { connection } = session.getState()
    if (connection !== shown.at(-1)) shown.push(connection)
  })
  await session.resume()
  session.setValues({ businessName: 'A', sector: 'b', description: 'c' })
  await session.start()
  hand.step(6)
  await environment.settle()
  return { ...played, shown }
}

const watches = ({ hand }: Play) => hand.calls.filter(({ name }) => name === 'watch')
const polls = ({ hand }: Play) => hand.calls.filter(({ name }) => name === 'status')

describe('following a run', () => {
  it('after a cut goes on from the last id it saw, hears every event once, and shows no trouble', async () => {
    const run = await running()
    const { hand, environment, session, told, shown } = run
    hand.cut()
    hand.step(4)
    await environment.advance(500)
    hand.finish()
    await environment.settle()
    expect(watches(run).map(({ given }) => given[1])).toEqual([undefined, 'scripted-00000006'])
    const ids = told.filter(([name]) => name === 'onEvent').map(([, event]) => event)
    expect(ids).toHaveLength(27)
    expect(session.getState()).toMatchObject({ page: 'results', run: { status: 'completed', percent: 100 } })
    expect(shown).toEqual(['idle', 'connecting', 'live', 'idle'])
  })

  it('pauses longer each time, with full jitter and a cap, for ever', async () => {
    const run = await running()
    const { hand, environment } = run
    const { base, cap } = DEFAULT_OPTIONS.backoff
    const before = watches(run).length
    hand.setOnline(false)
    for (let tries = 0; tries < 12; tries++) {
      await environment.advance(Math.min(cap, base * 2 ** tries) - 1)
      expect(watches(run)).toHaveLength(before + tries)
      await environment.advance(1)
      expect(watches(run)).toHaveLength(before + tries + 1)
    }
  })

  it('begins with short pauses again once an event came, but not for a greeting alone', async () => {
    const run = await running()
    const { hand, environment } = run
    const { base } = DEFAULT_OPTIONS.backoff
    const cutAndWait = async (ms: number) => {
      const before = watches(run).length
      hand.cut()
      await environment.advance(ms - 1)
      expect(watches(run)).toHaveLength(before)
      await environment.advance(1)
      expect(watches(run)).toHaveLength(before + 1)
    }
    for (const pause of [base, base * 2, base * 4]) await cutAndWait(pause)
    hand.step(1)
    await cutAndWait(base)
  })

  it('shows reconnecting only after a grace, and calm it stays', async () => {
    const { hand, environment, session } = await running()
    hand.setOnline(false)
    await environment.advance(DEFAULT_OPTIONS.graceMs - 1)
    expect(session.getState().connection).toBe('live')
    await environment.advance(1)
    expect(session.getState().connection).toBe('reconnecting')
    await environment.advance(60_000)
    expect(session.getState().problem).toBeUndefined()
    expect(session.getState().run?.status).toBe('generating')
  })

  it.each(['online', 'visible'] as const)('comes back at once when the page is %s again', async (signal) => {
    const run = await running()
    const { hand, environment, session } = run
    hand.setOnline(false)
    await environment.advance(40_000)
    hand.setOnline(true)
    const before = watches(run).length
    if (signal === 'online') environment.setOnline(true)
    else environment.show()
    await environment.settle()
    expect(watches(run)).toHaveLength(before + 1)
    expect(session.getState().connection).toBe('live')
  })

  it('coming back to the page leaves a connection alone that was heard just now, and not one that was silent', async () => {
    const run = await running()
    const { hand, environment } = run
    environment.show()
    await environment.settle()
    expect(watches(run)).toHaveLength(1)
    await environment.advance(DEFAULT_OPTIONS.suspectAfterMs + 1)
    environment.show()
    await environment.settle()
    expect(watches(run)).toHaveLength(2)
    expect(hand.streams()).toBe(1)
  })

  it('takes a connection for dead when nothing comes for long; heartbeats keep it', async () => {
    const run = await running()
    const { hand, environment } = run
    for (let beats = 0; beats < 6; beats++) {
      await environment.advance(15_000)
      hand.beat()
    }
    expect(watches(run)).toHaveLength(1)
    await environment.advance(DEFAULT_OPTIONS.reconnectAfterMs)
    expect(watches(run)).toHaveLength(2)
    expect(hand.streams()).toBe(1)
  })

  it('polls when no stream gets through: every second at first, then every three, then every ten', async () => {
    const run = await running()
    const { hand, environment, session } = run
    hand.setStreaming(false)
    hand.cut()
    hand.step(8)
    await environment.advance(DEFAULT_OPTIONS.pollAfterMs)
    expect(polls(run)).toHaveLength(1)
    expect(session.getState()).toMatchObject({ connection: 'polling', run: { agents: { content: { percent: 80 } } } })
    await environment.advance(10_000)
    expect(polls(run)).toHaveLength(11)
    await environment.advance(48_000)
    expect(polls(run)).toHaveLength(27)
    await environment.advance(30_000)
    expect(polls(run).length).toBeLessThanOrEqual(31)
  })

  it('goes back to the stream as soon as one gets through, and asks no more', async () => {
    const run = await running()
    const { hand, environment, session } = run
    hand.setStreaming(false)
    hand.cut()
    await environment.advance(20_000)
    hand.step(3)
    hand.setStreaming(true)
    await environment.settle()
    const before = polls(run).length
    expect(session.getState().connection).toBe('live')
    await environment.advance(14_000)
    expect(polls(run)).toHaveLength(before)
  })

  it('reaches the results by polling alone', async () => {
    const run = await running()
    const { hand, environment, session } = run
    hand.setStreaming(false)
    hand.cut()
    await environment.advance(6_000)
    hand.finish()
    await environment.advance(1_000)
    expect(session.getState()).toMatchObject({
      page: 'results',
      connection: 'idle',
      run: { status: 'completed', percent: 100 },
    })
  })

  it('reads the brief at the end however often that fails first', async () => {
    const { hand, environment, session } = await running()
    for (const error of [noAnswer(), refusal('GENESIS_STORE_UNAVAILABLE', {}, 5_000), noAnswer()])
      hand.refuse('brief', error)
    hand.finish()
    await environment.advance(20_000)
    expect(session.getState()).toMatchObject({ page: 'results', brief: { status: 'completed' } })
  })

  it('loses nothing when the session expires: it says so, and goes on from the same id after signing in', async () => {
    const run = await running()
    const { hand, environment, session } = run
    hand.refuse('watch', refusal('GENESIS_UNAUTHENTICATED'))
    hand.cut()
    await environment.advance(1_000)
    expect(session.getState()).toMatchObject({
      ...{ problem: { code: 'GENESIS_UNAUTHENTICATED', action: 'sign-in' }, page: 'generation', connection: 'idle' },
      run: { status: 'generating' },
    })
    await session.retry()
    hand.finish()
    await environment.settle()
    expect(watches(run).at(-1)?.given[1]).toBe('scripted-00000006')
    expect(session.getState()).toMatchObject({ page: 'results' })
    expect(session.getState().problem).toBeUndefined()
  })

  it('stays where it is when the run failed, and says what was given back; the draft is kept', async () => {
    const { hand, environment, session } = await running('allFailed')
    hand.finish()
    await environment.settle()
    expect(session.getState()).toMatchObject({ page: 'generation', run: { status: 'failed', refunded: true } })
    expect(session.getState().values).toMatchObject({ businessName: 'A' })
    await environment.advance(1_000)
    expect(hand.draft()).toMatchObject({ values: { businessName: 'A' } })
  })
})

describe('cancelling', () => {
  it('is told to the server, and ends as the events say', async () => {
    const { hand, environment, session } = await running()
    await session.cancel()
    await environment.settle()
    expect(session.getState()).toMatchObject({
      ...{ cancelling: false, page: 'generation', brief: { status: 'cancelled' } },
      run: { status: 'cancelled', refunded: true },
    })
    expect(hand.calls.filter(({ name }) => name === 'cancel')).toHaveLength(1)
  })

  it('is tried until it is heard', async () => {
    const { hand, environment, session } = await running()
    hand.setOnline(false)
    const cancelled = session.cancel()
    await environment.advance(5_000)
    expect(session.getState().cancelling).toBe(true)
    hand.setOnline(true)
    environment.setOnline(true)
    await environment.settle()
    await cancelled
    await environment.settle()
    expect(session.getState().run?.status).toBe('cancelled')
  })

  it('of a run that is over already is no problem', async () => {
    const { hand, environment, session } = await running()
    const release = hand.hold('cancel')
    const cancelled = session.cancel()
    hand.finish()
    release()
    await cancelled
    await environment.settle()
    expect(session.getState()).toMatchObject({ page: 'results', cancelling: false })
    expect(session.getState().problem).toBeUndefined()
  })
})
