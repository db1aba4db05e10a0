import { describe, expect, it } from 'vitest'
import { play } from '../testing/play.ts'
import { refusal } from '../testing/scenario.ts'
import { DEFAULT_OPTIONS } from './session-config.ts'
import type { DraftStatus } from './session-state.ts'

const REST = DEFAULT_OPTIONS.draftDebounceMs

async function open(config: Parameters<typeof play>[1] = {}) {
  const played = play('happy', config)
  const statuses: DraftStatus[] = []
  played.session.subscribe(() => {
    const { draft } = played.session.getState()
    if (draft !== statuses.at(-1)) statuses.push(draft)
  })
  await played.session.resume()
  await played.environment.settle()
  const saves = () => played.hand.calls.filter(({ name }) => name === 'saveDraft').map(({ given }) => given[0])
  return { ...played, statuses, saves }
}

describe('keeping answers', () => {
  it('is at once on the device, and after a rest on the server', async () => {
    const { session, hand, environment, saves, statuses } = await open()
    session.setValues({ businessName: 'A' })
    expect([...environment.kept.entries()].find(([key]) => key.endsWith(':draft'))?.[1]).toContain('"businessName":"A"')
    await environment.advance(REST - 1)
    session.setValues({ businessName: 'Awa' })
    await environment.advance(REST - 1)
    expect(saves()).toHaveLength(0)
    await environment.advance(1)
    expect(saves()).toEqual([{ step: 'business', values: { businessName: 'Awa' }, revision: 0 }])
    expect(hand.draft()?.revision).toBe(1)
    expect(statuses).toEqual(['clean', 'saving', 'saved'])
  })

  it('sends what was typed while the last save was on its way, over the new revision', async () => {
    const { session, hand, environment, saves } = await open()
    const release = hand.hold('saveDraft')
    session.setValues({ businessName: 'A' })
    await environment.advance(REST)
    session.setValues({ businessName: 'Awa', sector: 'x' })
    await environment.advance(REST)
    release()
    await environment.advance(REST)
    expect(saves()).toHaveLength(2)
    expect(hand.draft()).toEqual({ step: 'business', values: { businessName: 'Awa', sector: 'x' }, revision: 2 })
    expect(session.getState().draft).toBe('saved')
  })

  it('forgets an answer that was taken away, also after a reload', async () => {
    const { session, hand, environment, reload } = await open()
    session.setValues({ businessName: 'A', sector: 'x' })
    await environment.advance(REST)
    session.setValues({ sector: undefined })
    await environment.advance(REST)
    expect(hand.draft()?.values).toEqual({ businessName: 'A' })
    const again = reload()
    await again.resume()
    expect(again.getState().values).toEqual({ businessName: 'A' })
  })

  it('sets off nothing when nothing changed', async () => {
    const { session, environment, saves } = await open({ initialValues: { services: [{ name: 'Repas' }] } })
    session.setValues({ services: [{ name: 'Repas' }], sector: undefined })
    await environment.advance(REST * 2)
    expect(saves()).toHaveLength(0)
  })

  it('returns to the same place with the same answers, offline too', async () => {
    const { session, hand, environment, reload } = await open()
    session.setValues({ businessName: 'Awa' })
    session.goTo('market')
    hand.setOnline(false)
    await environment.advance(REST)
    session.close()
    const again = reload()
    await again.resume()
    expect(again.getState()).toMatchObject({ page: 'market', values: { businessName: 'Awa' } })
    await environment.advance(REST)
    expect(again.getState().draft).toBe('offline')
    hand.setOnline(true)
    environment.setOnline(true)
    await environment.advance(20_000)
    expect(hand.draft()).toMatchObject({ step: 'market', values: { businessName: 'Awa' } })
    expect(again.getState().draft).toBe('saved')
  })

  it('takes up on a second device what the first one saved', async () => {
    const first = await open()
    first.hand.setDraft({ step: 'review', values: { businessName: 'Du téléphone' }, revision: 7 })
    const second = first.reload({ userKey: 'same user, other device' })
    await second.resume()
    await first.environment.settle()
    expect(second.getState()).toMatchObject({ page: 'review', values: { businessName: 'Du téléphone' } })
  })

  it('keeps nothing on a device for a user it cannot name, and never shows one user the answers of another', async () => {
    const { session, environment, reload } = await open()
    session.setValues({ businessName: 'Secret' })
    const other = reload({ userKey: '43' })
    await other.resume()
    expect(other.getState().values).toEqual({})
    const nobody = reload({ userKey: undefined })
    await nobody.resume()
    const before = environment.kept.size
    nobody.setValues({ businessName: 'Sans nom' })
    expect(environment.kept.size).toBe(before)
  })

  it('keeps what was typed before it was known whose device it is', async () => {
    const named = Promise.withResolvers<string>()
    const { session, environment, reload } = play('happy', { userKey: () => named.promise })
    const resumed = session.resume()
    session.setValues({ businessName: 'Vite' })
    named.resolve('42')
    await resumed
    await environment.settle()
    expect(reload({ userKey: '42' }).getState().values).toEqual({})
    const again = reload({ userKey: '42' })
    await again.resume()
    expect(again.getState().values).toEqual({ businessName: 'Vite' })
  })
})

describe('a draft that somebody else changed meanwhile', () => {
  it('is read, and the answers given here are saved over it; the others are shown', async () => {
    const { session, hand, environment, statuses } = await open()
    session.setValues({ businessName: 'Ici', sector: 'restaurant' })
    await environment.advance(REST)
    hand.setDraft({
      step: 'market',
      values: { businessName: 'Là-bas', sector: 'salon', vision: 'Grande' },
      revision: 5,
    })
    session.setValues({ businessName: 'Ici même' })
    await environment.advance(REST)
    expect(hand.draft()).toEqual({
      step: 'market',
      values: { businessName: 'Ici même', sector: 'salon', vision: 'Grande' },
      revision: 6,
    })
    expect(session.getState().values).toEqual({ businessName: 'Ici même', sector: 'salon', vision: 'Grande' })
    expect(statuses).toEqual(['clean', 'saving', 'saved', 'saving', 'conflict', 'saved'])
  })

  it('does not bring back an answer that was taken away here', async () => {
    const { session, hand, environment } = await open()
    session.setValues({ businessName: 'A', sector: 'x' })
    await environment.advance(REST)
    hand.setDraft({ step: 'business', values: { businessName: 'B', sector: 'y' }, revision: 5 })
    session.setValues({ sector: undefined })
    await environment.advance(REST)
    expect(hand.draft()?.values).toEqual({ businessName: 'B' })
  })

  it('that was deleted elsewhere is made anew', async () => {
    const { session, hand, environment } = await open()
    session.setValues({ businessName: 'A' })
    await environment.advance(REST)
    hand.setDraft(null)
    session.setValues({ sector: 'x' })
    await environment.advance(REST)
    expect(hand.draft()).toMatchObject({ values: { businessName: 'A', sector: 'x' }, revision: 1 })
  })
})

describe('a draft the server does not take', () => {
  it('for one answer keeps that one on the device, and saves the others', async () => {
    const { session, hand, environment, saves } = await open()
    const fields = [{ path: 'values.contact.phone', code: 'invalid', message: '' }]
    hand.refuse('saveDraft', refusal('GENESIS_INVALID_INPUT', { fields }))
    session.setValues({ businessName: 'A', contact: { phone: '0' } })
    await environment.advance(REST)
    expect(saves()).toHaveLength(2)
    expect(hand.draft()?.values).toEqual({ businessName: 'A' })
    expect(session.getState()).toMatchObject({ draft: 'offline', values: { contact: { phone: '0' } } })
    expect(session.getState().problem).toBeUndefined()
    session.setValues({ contact: { phone: '+2250700000000' } })
    await environment.advance(REST)
    expect(hand.draft()?.values).toMatchObject({ contact: { phone: '+2250700000000' } })
    expect(session.getState().draft).toBe('saved')
  })

  it('for the session asks to sign in, and saves afterwards', async () => {
    const { session, hand, environment } = await open()
    hand.refuse('saveDraft', refusal('GENESIS_UNAUTHENTICATED'))
    session.setValues({ businessName: 'A' })
    await environment.advance(REST)
    expect(session.getState()).toMatchObject({ problem: { action: 'sign-in' }, draft: 'offline' })
    await session.retry()
    await environment.advance(REST)
    expect(hand.draft()?.values).toEqual({ businessName: 'A' })
  })
})

describe('forgetting', () => {
  it('begins anew with what the host gave, here and on the server, also while a save is on its way', async () => {
    const { session, hand, environment, reload } = await open({ initialValues: { businessName: 'Donné' } })
    const release = hand.hold('saveDraft')
    session.setValues({ sector: 'x' })
    session.goTo('market')
    await environment.advance(REST)
    session.reset()
    release()
    await environment.advance(REST)
    expect(hand.draft()).toBeNull()
    expect(session.getState()).toMatchObject({ page: 'business', values: { businessName: 'Donné' }, draft: 'clean' })
    const again = reload()
    await again.resume()
    expect(again.getState().values).toEqual({ businessName: 'Donné' })
  })
})
