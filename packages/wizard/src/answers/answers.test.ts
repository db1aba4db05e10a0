import type { PartialBriefInput } from '@genesis/core/domain/brief-input'
import { describe, expect, it } from 'vitest'
import { answersOf, changeAnswers, patchOf, unfinishedOf } from './answers.ts'
import { FIELD_PATHS, GROUPS, placeOf } from './fields.ts'
import { onScreen } from './shown-errors.ts'

const KEPT: PartialBriefInput = {
  businessName: 'Maquis Chez Awa',
  sector: 'restaurant',
  services: [
    { name: 'Poisson braisé', price: '3 500 F CFA' },
    { name: 'Attiéké', description: 'Du jour.' },
  ],
  location: { country: 'CI', city: 'Abidjan', region: 'Marcory' },
  contact: { phone: '+2250700000001', address: 'Rue 12' },
  goals: ['Vendre midi', 'Vendre soir'],
  yearsInBusiness: 0,
}
const defined = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

describe('the forms and what is kept of them', () => {
  it('lose nothing on the way there and back, also what no form asks', () => {
    expect(defined(patchOf(answersOf(KEPT), KEPT))).toEqual(KEPT)
  })

  it('forget what was emptied', () => {
    const answers = changeAnswers(answersOf(KEPT), { type: 'typed', path: 'goals', value: ' \n ' })
    const emptied = changeAnswers(answers, { type: 'typed', path: 'location.city', value: '' })
    const patch = patchOf(emptied, KEPT)
    expect(patch.goals ?? []).toEqual([])
    expect(patch.location).toEqual({ country: 'CI', region: 'Marcory' })
  })

  it('keep a half-typed answer on the screen and out of the brief', () => {
    const answers = changeAnswers(answersOf(KEPT), { type: 'typed', path: 'yearsInBusiness', value: 'quatre' })
    expect(answers.texts.yearsInBusiness).toBe('quatre')
    expect(patchOf(answers, KEPT).yearsInBusiness).toBeUndefined()
  })

  it('bring back what was left unfinished, unless an answer came in its place', () => {
    const typed = changeAnswers(answersOf(KEPT), { type: 'typed', path: 'yearsInBusiness', value: 'quatre ' })
    const priced = changeAnswers(typed, { type: 'service-added', key: 'new' })
    const answers = changeAnswers(priced, { type: 'service-typed', key: 'new', field: 'price', value: '500 F' })
    const { yearsInBusiness: _years, ...kept } = KEPT
    const unfinished = unfinishedOf(answers)
    const again = answersOf(kept, unfinished)
    expect(again.texts.yearsInBusiness).toBe('quatre ')
    expect(again.services.map(({ price }) => price)).toEqual(['3 500 F CFA', '', '500 F'])
    const elsewhere = answersOf({ ...kept, yearsInBusiness: 4, services: [{ name: 'Alloco' }] }, unfinished)
    expect(elsewhere.texts.yearsInBusiness).toBe('4')
    expect(elsewhere.services.map(({ name }) => name)).toEqual(['Alloco'])
    expect(unfinishedOf(answersOf(KEPT))).toBeUndefined()
  })

  it('ask every question exactly once', () => {
    const asked = [...GROUPS.business, ...GROUPS.market].flatMap(({ fields }) => fields)
    expect(asked.toSorted()).toEqual(FIELD_PATHS.toSorted())
    expect(placeOf('services.2.name')).toEqual({ page: 'business', group: 2 })
    expect(placeOf('goals')).toEqual({ page: 'market', group: 2 })
  })

  it('show a refused service in its own row, although blank rows are not sent', () => {
    const answers = answersOf(KEPT)
    const services = [{ key: 'blank', name: '', description: '', price: '' }, ...answers.services]
    const field = { path: 'services.1.price', code: 'too_long', message: 'Trop long.' }
    expect(onScreen([field], { ...answers, services })[0]?.path).toBe('services.2.price')
  })
})
