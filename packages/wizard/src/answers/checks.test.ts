import { BRIEF_LIMITS, briefInputSchema } from '@genesis/core/domain/brief-input'
import { fieldErrors } from '@genesis/core/domain/field-error'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, answersOf, patchOf } from './answers.ts'
import { checkGroups } from './checks.ts'
import { FIELDS, GROUPS, LIST_LIMIT, SERVICE_LIMITS } from './fields.ts'

const ALL = [...GROUPS.business, ...GROUPS.market]
const WELL = answersOf({ businessName: 'Maquis', sector: 'restaurant', description: 'Cuisine au feu de bois.' })
const typed = (texts: Partial<Answers['texts']>): Answers => ({ ...WELL, texts: { ...WELL.texts, ...texts } })
const check = (answers: Answers) => checkGroups(ALL, answers, 'fr').map(({ path, code }) => [path, code])
const long = (length: number) => 'é'.repeat(length)

describe('the checks of "Continuer"', () => {
  it('let pass what is enough', () => {
    expect(check(WELL)).toEqual([])
  })

  it.each([
    [{ businessName: ' ' }, ['businessName', 'required']],
    [{ sector: '' }, ['sector', 'required']],
    [{ description: '' }, ['description', 'one_of_required']],
    [{ businessName: long(121) }, ['businessName', 'too_long']],
    [{ 'contact.email': 'awa@' }, ['contact.email', 'invalid_email']],
    [{ 'contact.phone': 'demain' }, ['contact.phone', 'invalid_phone']],
    [{ yearsInBusiness: 'quatre' }, ['yearsInBusiness', 'wrong_type']],
    [{ yearsInBusiness: '201' }, ['yearsInBusiness', 'too_big']],
    [{ goals: long(201) }, ['goals', 'too_long']],
    [{ goals: Array.from({ length: 21 }, (_, n) => `but ${n}`).join('\n') }, ['goals', 'too_many']],
  ])('refuse %j', (texts, expected) => {
    expect(check(typed(texts))).toEqual([expected])
  })

  it('want a name for a service that has anything else', () => {
    const services = [
      { key: 'a', name: '', description: '', price: '' },
      { key: 'b', name: '', description: '', price: '500' },
    ]
    expect(check({ ...WELL, services })).toEqual([['services.1.name', 'required']])
  })

  it('speak the server’s words', () => {
    const [mine] = checkGroups(ALL, typed({ businessName: long(121) }), 'fr')
    const parsed = briefInputSchema.safeParse({ businessName: long(121), sector: 'x', description: 'y' })
    expect(mine).toEqual(fieldErrors(parsed.error?.issues ?? [], {}, 'fr')[0])
  })

  it('hold the server’s limits', () => {
    const own = Object.fromEntries(Object.entries(FIELDS).map(([path, { max }]) => [path, max]))
    expect(own).toMatchObject({
      businessName: BRIEF_LIMITS.businessName,
      sector: BRIEF_LIMITS.sector,
      description: BRIEF_LIMITS.paragraph,
      vision: BRIEF_LIMITS.paragraph,
      mission: BRIEF_LIMITS.paragraph,
      targetMarket: BRIEF_LIMITS.paragraph,
      competitiveAdvantage: BRIEF_LIMITS.paragraph,
      differentiation: BRIEF_LIMITS.paragraph,
      'location.city': BRIEF_LIMITS.place,
      'contact.email': BRIEF_LIMITS.email,
      competitors: BRIEF_LIMITS.listEntry,
      goals: BRIEF_LIMITS.listEntry,
      yearsInBusiness: BRIEF_LIMITS.yearsInBusiness,
      companySize: BRIEF_LIMITS.companySize,
    })
    expect(SERVICE_LIMITS).toEqual({
      name: BRIEF_LIMITS.serviceName,
      description: BRIEF_LIMITS.serviceDescription,
      price: BRIEF_LIMITS.servicePrice,
    })
    expect([LIST_LIMIT, LIST_LIMIT]).toEqual([BRIEF_LIMITS.services, BRIEF_LIMITS.listEntries])
  })

  it('never refuse what the server takes', () => {
    const phone = fc.stringMatching(/^\+?[0-9 ().-]{0,20}$/)
    const arbitrary = fc.record({
      businessName: fc.string({ maxLength: 130 }),
      sector: fc.string({ maxLength: 90 }),
      description: fc.string({ maxLength: 20 }),
      'contact.phone': phone,
      'contact.email': fc.oneof(fc.emailAddress(), fc.string()),
      goals: fc.string({ maxLength: 260 }),
      companySize: fc.string({ maxLength: 70 }),
      yearsInBusiness: fc.oneof(fc.integer({ min: -5, max: 300 }).map(String), fc.string({ maxLength: 4 })),
    })
    fc.assert(
      fc.property(arbitrary, (texts) => {
        const answers = typed(texts)
        const taken = briefInputSchema.safeParse(patchOf(answers, {}))
        // A number that is none is not sent at all: there the forms alone can say so.
        const found = check(answers).filter(([path]) => path !== 'yearsInBusiness')
        if (taken.success) expect(found).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
