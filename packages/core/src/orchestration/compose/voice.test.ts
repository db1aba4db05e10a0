import { describe, expect, it } from 'vitest'
import { testBusinesses } from '../../testing/businesses.ts'
import { testPacks } from '../../testing/test-packs.ts'
import { createVoice } from './voice.ts'

const packs = testPacks()
const [input] = [...testBusinesses().values()].filter(({ businessName }) => businessName === 'Le Maquis Moderne')
if (!input) throw new Error('The test business is missing')
const voice = createVoice({ input, locale: 'fr', packs })
const pool = { fr: ['a {name}', 'b', 'c', 'd {email}', 'e'], en: ['x'] }

describe('createVoice', () => {
  it('picks the same phrase every time, and another for another business', () => {
    expect(voice.pick('slot', pool)).toBe(createVoice({ input, locale: 'fr', packs }).pick('slot', pool))
    const picks = [...'abcdefgh'].map((name) =>
      createVoice({ input: { ...input, businessName: name }, locale: 'fr', packs }).pick('slot', pool),
    )
    expect(new Set(picks).size).toBeGreaterThan(1)
  })
  it('picks no phrase that it cannot fill', () => {
    expect(voice.tryPick('s', { fr: ['{email}'], en: ['x'] })).toBeUndefined()
    expect(() => voice.pick('s', { fr: ['{email}'], en: ['x'] })).toThrow('No phrase fits: s')
    expect(voice.pick('s', { fr: ['{email}', '{name} !'], en: ['x'] })).toBe('Le Maquis Moderne\u202F!')
  })
  it('takes distinct items in an order of its own', () => {
    const some = voice.some('s', [1, 2, 3, 4, 5], 3)
    expect(new Set(some).size).toBe(3)
    expect(voice.some('s', [1, 2, 3, 4, 5], 3)).toEqual(some)
    expect(voice.some('s', [1], 3)).toEqual([1])
  })
  it('says a slot with the trade’s phrases and common ones, none twice', () => {
    const many = voice.sayMany('benefit', 6)
    expect(new Set(many).size).toBe(6)
    expect(many.filter((phrase) => packs.common['benefit']?.fr.some((common) => same(common, phrase)))).toHaveLength(3)
  })
  it('says something else for each while it can', () => {
    const phrases = voice.sayEach(
      'service.cta',
      Array.from({ length: 9 }, () => ({})),
    )
    expect(new Set(phrases).size).toBe(9)
    const repeated = voice.sayEach(
      'service.cta',
      Array.from({ length: 40 }, () => ({})),
    )
    expect(repeated).toHaveLength(40)
  })
  it('says a slot nobody knows as a fault', () => {
    expect(() => voice.say('no.such.slot')).toThrow('no.such.slot')
    expect(voice.trySay('no.such.slot')).toBeUndefined()
  })
})

function same(template: string, phrase: string): boolean {
  return voice.fill(template) === phrase
}
