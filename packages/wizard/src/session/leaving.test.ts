import { describe, expect, it } from 'vitest'
import { play, type Play } from '../testing/play.ts'
import { refusal, type Scenario, SCENARIOS, SCRIPTED_BRIEF_ID } from '../testing/scenario.ts'

const OLD_ID = 'brief_01JD0000000000000000000000'
const WITH_OLD: Scenario = { ...SCENARIOS.happy, others: [{ ...SCENARIOS.happy.brief, id: OLD_ID }] }
const VALUES = { businessName: 'A', sector: 'b', description: 'c' }

async function running(script: Scenario = WITH_OLD): Promise<Play> {
  const played = play(script)
  await played.session.resume()
  played.session.setValues(VALUES)
  played.session.goTo('review')
  await played.environment.advance(1_000)
  await played.session.start()
  played.hand.step(6)
  await played.environment.settle()
  return played
}

async function finished(): Promise<Play> {
  const played = await running()
  played.hand.finish()
  await played.environment.settle()
  return played
}

async function typedAfter(): Promise<Play> {
  const played = await finished()
  played.session.reset()
  expect(played.session.getState()).toMatchObject({ page: 'business', values: {} })
  played.session.setValues({ businessName: 'Le suivant' })
  await played.environment.advance(1_000)
  return played
}

/** A cut after which the stream says that the brief is not there. */
async function deletedElsewhere({ hand, environment }: Play): Promise<void> {
  hand.refuse('watch', refusal('GENESIS_BRIEF_NOT_FOUND'))
  hand.cut()
  await environment.advance(1_000)
}

describe('answers given after a brief', () => {
  it('are there again when an old brief was opened and left by a new one, here, after a reload, and on the server', async () => {
    const { session, hand, environment, reload } = await typedAfter()
    await session.open(OLD_ID)
    expect(session.getState()).toMatchObject({ page: 'results', brief: { id: OLD_ID } })
    session.reset()
    await environment.advance(1_000)
    expect(session.getState()).toMatchObject({ page: 'business', values: { businessName: 'Le suivant' } })
    expect(session.getState()).not.toHaveProperty('brief')
    expect(hand.draft()?.values).toEqual({ businessName: 'Le suivant' })
    session.close()
    const again = reload()
    await again.resume()
    expect(again.getState()).toMatchObject({ page: 'business', values: { businessName: 'Le suivant' } })
  })

  it('are not forgotten when an earlier run ends that was opened', async () => {
    const played = play(WITH_OLD)
    const { session, hand, environment } = played
    await session.resume()
    session.setValues({ businessName: 'Autre' })
    await environment.advance(1_000)
    await session.open(SCRIPTED_BRIEF_ID)
    hand.finish()
    await environment.settle()
    expect(session.getState().page).toBe('results')
    expect(hand.draft()?.values).toEqual({ businessName: 'Autre' })
    session.reset()
    expect(session.getState().values).toEqual({ businessName: 'Autre' })
  })

  it('given while the run went on outlive its end', async () => {
    const { session, hand, environment } = await running()
    session.setValues({ vision: 'Plus tard' })
    hand.finish()
    await environment.advance(1_000)
    expect(hand.draft()?.values).toEqual({ ...VALUES, vision: 'Plus tard' })
  })

  it('that went into a brief are known again when the server has them in another order', async () => {
    const { session, hand, environment, reload } = await running()
    session.close()
    hand.setDraft({ step: 'review', values: { description: 'c', sector: 'b', businessName: 'A' }, revision: 9 })
    const again = reload()
    await again.resume()
    await environment.settle()
    hand.finish()
    await environment.settle()
    expect(again.getState()).toMatchObject({ page: 'results', values: {} })
    expect(hand.draft()).toBeNull()
  })

  it('that went into a brief are forgotten when it is opened and has completed meanwhile', async () => {
    const { session, hand, environment, reload } = await running()
    session.close()
    hand.finish()
    const again = reload()
    const resumed = again.resume()
    await again.open(SCRIPTED_BRIEF_ID)
    await resumed
    await environment.settle()
    expect(again.getState()).toMatchObject({ page: 'results', values: {} })
    expect(hand.draft()).toBeNull()
  })
})

describe('leaving a brief that was opened', () => {
  it('goes back to the draft and its page', async () => {
    const { session } = await typedAfter()
    session.goTo('market')
    await session.open(OLD_ID)
    await session.leave()
    expect(session.getState()).toMatchObject({ page: 'market', values: { businessName: 'Le suivant' } })
    expect(session.getState()).not.toHaveProperty('brief')
  })

  it('goes back to the run that goes on, also after a reload in between', async () => {
    const { session, hand, environment, reload } = await running()
    await session.open(OLD_ID)
    expect(hand.streams()).toBe(0)
    session.close()
    const again = reload()
    const resumed = again.resume()
    await again.open(OLD_ID)
    await resumed
    expect(again.getState()).toMatchObject({ page: 'results', brief: { id: OLD_ID } })
    await again.leave()
    await environment.settle()
    expect(again.getState()).toMatchObject({ page: 'generation', run: { briefId: SCRIPTED_BRIEF_ID } })
    hand.finish()
    await environment.settle()
    expect(again.getState()).toMatchObject({ page: 'results', brief: { id: SCRIPTED_BRIEF_ID }, values: {} })
  })

  it('does nothing when it was left already, or none was opened', async () => {
    const { session } = await typedAfter()
    const before = session.getState()
    await session.leave()
    expect(session.getState()).toBe(before)
    await session.open(OLD_ID)
    session.reset()
    const reset = session.getState()
    await session.leave()
    expect(session.getState()).toBe(reset)
  })

  it('that is not there takes its message away; a run that was shown goes on beside it', async () => {
    const { session, hand, environment } = await running()
    await session.open('brief_11111111111111111111111111')
    expect(session.getState()).toMatchObject({ problem: { code: 'GENESIS_BRIEF_NOT_FOUND' }, page: 'generation' })
    expect(hand.streams()).toBe(1)
    await session.leave()
    await environment.settle()
    expect(session.getState()).toMatchObject({ page: 'generation', connection: 'live' })
    expect(session.getState()).not.toHaveProperty('problem')
  })
})

describe('opening a brief that is not there, at the start', () => {
  it('says so, and goes on with the run or the click that waits', async () => {
    const first = await running()
    first.session.close()
    const again = first.reload()
    const resumed = again.resume()
    await again.open('brief_11111111111111111111111111')
    await resumed
    await first.environment.settle()
    expect(again.getState()).toMatchObject({
      ...{ page: 'generation', run: { briefId: SCRIPTED_BRIEF_ID } },
      problem: { code: 'GENESIS_BRIEF_NOT_FOUND' },
    })

    const second = play()
    await second.session.resume()
    second.session.setValues(VALUES)
    second.hand.setOnline(false)
    void second.session.start()
    await second.environment.settle()
    second.session.close()
    second.hand.setOnline(true)
    const later = second.reload()
    const waiting = later.resume()
    await later.open('brief_11111111111111111111111111')
    await waiting
    await second.environment.settle()
    expect(later.getState()).toMatchObject({ page: 'generation', starting: false })
    expect(second.hand.keys.size).toBe(1)
  })
})

describe('a brief deleted elsewhere', () => {
  it.each(['stream', 'status', 'cancel'])('is noticed by the %s: its run is over without alarm', async (way) => {
    const played = await running()
    const { session, hand, environment, reload } = played
    if (way === 'stream') await deletedElsewhere(played)
    if (way === 'status') {
      hand.setStreaming(false)
      hand.cut()
      hand.refuse('status', refusal('GENESIS_BRIEF_ACCESS_DENIED'))
      await environment.advance(10_000)
    }
    if (way === 'cancel') {
      hand.refuse('cancel', refusal('GENESIS_BRIEF_NOT_FOUND'))
      await session.cancel()
    }
    const state = session.getState()
    expect(state).toMatchObject({ page: 'generation', gone: SCRIPTED_BRIEF_ID, connection: 'idle', cancelling: false })
    expect(state).not.toHaveProperty('run')
    expect(state).not.toHaveProperty('problem')
    expect(hand.streams()).toBe(0)
    session.close()
    const again = reload()
    await again.resume()
    expect(again.getState()).toMatchObject({ page: 'review', values: VALUES })
  })

  it('is left for the answers that went into it, or for a new brief', async () => {
    const first = await running()
    await deletedElsewhere(first)
    await first.session.leave()
    expect(first.session.getState()).toMatchObject({ page: 'review', values: VALUES })
    expect(first.session.getState()).not.toHaveProperty('gone')
    const second = await running()
    await deletedElsewhere(second)
    second.session.reset()
    await second.environment.settle()
    expect(second.session.getState()).toMatchObject({ page: 'business', values: {} })
    expect(second.hand.draft()).toBeNull()
  })

  it.each(['GENESIS_BRIEF_NOT_FOUND', 'GENESIS_BRIEF_ACCESS_DENIED'] as const)(
    'and shown last is forgotten in silence after a reload: %s',
    async (code) => {
      const { session, hand, environment, reload, told } = await finished()
      session.close()
      hand.refuse('brief', refusal(code))
      const again = reload()
      await again.resume()
      await environment.settle()
      expect(again.getState().page).toBe('business')
      expect(again.getState()).not.toHaveProperty('problem')
      expect(told.some(([name]) => name === 'onError')).toBe(false)
      const reads = () => hand.calls.filter(({ name }) => name === 'brief').length
      const before = reads()
      await reload().resume()
      expect(reads()).toBe(before)
    },
  )
})
