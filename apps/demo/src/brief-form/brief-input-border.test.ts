import { type BriefInput, briefInputSchema } from '@genesis/core/domain/brief-input'
import { describe, expect, it } from 'vitest'
import { toBriefInput, toDraft } from './brief-input-border.ts'
import { emptyDraft } from './draft.ts'
import { EXAMPLES } from './examples.ts'

const parsed = (value: unknown) => briefInputSchema.safeParse(value)

describe('the border between form and API', () => {
  it.each(EXAMPLES.map((example) => [example.input.businessName, example] as const))(
    'brings %s into the form and back, whole',
    (_, example) => {
      expect(parsed(toBriefInput(toDraft(example.input, example))).data).toEqual(parsed(example.input).data)
    },
  )

  it('keeps every field there is', () => {
    const input: BriefInput = {
      businessName: 'a',
      sector: 'b',
      description: 'c',
      vision: 'd',
      mission: 'e',
      targetMarket: 'f',
      competitiveAdvantage: 'g',
      differentiation: 'h',
      valueProposition: 'i',
      marketChallenges: 'j',
      services: [{ name: 'k', price: 'l', description: 'm' }],
      competitors: ['n', 'o'],
      goals: ['p'],
      location: { country: 'CI', city: 'q', region: 'r' },
      contact: { email: 'a@b.example', phone: '+2250700000001', whatsapp: '+2250700000001', address: 's' },
      yearsInBusiness: 0,
      companySize: 't',
      slogan: 'u',
    }
    expect(parsed(toBriefInput(toDraft(input, { preset: 'complete', contentLocale: 'fr' }))).data).toEqual(input)
  })

  it('leaves blank services in their places, so that an error names the right one', () => {
    const draft = emptyDraft('fr')
    draft.services = [
      { key: '1', name: '', price: ' ', description: '' },
      { key: '2', name: '', price: '5', description: '' },
    ]
    expect(toBriefInput(draft)).toEqual({ services: ['', { name: '', price: '5', description: '' }] })
  })

  it('sends a number as one, and what is none as it was typed', () => {
    const draft = emptyDraft('fr')
    expect(toBriefInput({ ...draft, texts: { ...draft.texts, yearsInBusiness: ' 4 ' } })).toMatchObject({
      yearsInBusiness: 4,
    })
    expect(toBriefInput({ ...draft, texts: { ...draft.texts, yearsInBusiness: 'quatre' } })).toMatchObject({
      yearsInBusiness: 'quatre',
    })
  })
})
