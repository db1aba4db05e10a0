import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BriefInput, briefInputSchema, partialBriefInputSchema } from './brief-input.ts'
import { fieldErrors } from './field-error.ts'

const least = { businessName: 'Chez Awa', sector: 'restaurant', description: 'Cuisine ivoirienne' }
const parse = (extra: Record<string, unknown>) => briefInputSchema.parse({ ...least, ...extra })

/** What is refused, as `path: code`. */
function refused(value: unknown, schema: typeof briefInputSchema | typeof partialBriefInputSchema = briefInputSchema) {
  const { error } = schema.safeParse(value)
  return fieldErrors(error?.issues ?? [], value, 'en').map(({ path, code }) => `${path}: ${code}`)
}

const e = (length: number) => 'é'.repeat(length)
const many = (count: number, entry: (n: number) => unknown) => Array.from({ length: count }, (_, n) => entry(n))
const entries = (count: number) => Object.fromEntries(many(count, (n) => [`k${n}`, 'v']) as [string, unknown][])

/** Every limit of CONTRACT section 4: `[field refused, code, value at the limit, value above it]`. */
const LIMITS: [string, string, Record<string, unknown>, Record<string, unknown>][] = [
  ['businessName', 'too_long', { businessName: e(120) }, { businessName: e(121) }],
  ['sector', 'too_long', { sector: e(80) }, { sector: e(81) }],
  ...[
    ...['description', 'vision', 'mission', 'targetMarket', 'competitiveAdvantage', 'differentiation'],
    ...['valueProposition', 'marketChallenges'],
  ].map((field): [string, string, Record<string, unknown>, Record<string, unknown>] => {
    return [field, 'too_long', { [field]: e(2000) }, { [field]: e(2001) }]
  }),
  ['services', 'too_many', { services: many(20, (n) => `s${n}`) }, { services: many(21, (n) => `s${n}`) }],
  ['services.0.name', 'too_long', { services: [{ name: e(120) }] }, { services: [{ name: e(121) }] }],
  ['services.1.name', 'too_long', { services: ['a', e(120)] }, { services: ['a', e(121)] }],
  ...(
    [
      ['description', 500],
      ['price', 60],
    ] as const
  ).map(([field, max]): [string, string, Record<string, unknown>, Record<string, unknown>] => [
    `services.0.${field}`,
    'too_long',
    { services: [{ name: 'a', [field]: e(max) }] },
    { services: [{ name: 'a', [field]: e(max + 1) }] },
  ]),
  ['competitors', 'too_many', { competitors: many(20, String) }, { competitors: many(21, String) }],
  ['competitors.0', 'too_long', { competitors: [e(200)] }, { competitors: [e(201)] }],
  ['goals', 'too_many', { goals: many(20, String) }, { goals: many(21, String) }],
  ['goals.2', 'too_long', { goals: ['a', 'b', e(200)] }, { goals: ['a', 'b', e(201)] }],
  ['location.city', 'too_long', { location: { city: e(120) } }, { location: { city: e(121) } }],
  ['location.region', 'too_long', { location: { region: e(120) } }, { location: { region: e(121) } }],
  ['contact.address', 'too_long', { contact: { address: e(300) } }, { contact: { address: e(301) } }],
  ['yearsInBusiness', 'too_big', { yearsInBusiness: 200 }, { yearsInBusiness: 201 }],
  ['yearsInBusiness', 'too_small', { yearsInBusiness: 0 }, { yearsInBusiness: -1 }],
  ['companySize', 'too_long', { companySize: e(60) }, { companySize: e(61) }],
  ['slogan', 'too_long', { slogan: e(160) }, { slogan: e(161) }],
  ['culturalContext', 'too_many', { culturalContext: entries(20) }, { culturalContext: entries(21) }],
  ['culturalContext.k', 'too_long', { culturalContext: { k: e(200) } }, { culturalContext: { k: e(201) } }],
]

describe('a limit', () => {
  it.each(LIMITS)('of %s (%s): at it accepted, above it refused by name', (path, code, at, above) => {
    expect(parse(at)).toMatchObject(at.services ? {} : at)
    expect(refused({ ...least, ...above })).toEqual([`${path}: ${code}`])
    expect(refused(above, partialBriefInputSchema)).toEqual([`${path}: ${code}`])
  })

  it('of a key of the cultural context says that it is too long', () => {
    expect(refused({ ...least, culturalContext: { [e(201)]: 'v' } })).toEqual([`culturalContext.${e(120)}: too_long`])
  })

  it('counts what is there: blank entries of a list take no place', () => {
    expect(parse({ goals: ['', ...many(20, String), ' '] }).goals).toHaveLength(20)
  })

  it('is checked before the entries: a flood of wrong ones is one error', () => {
    expect(refused({ ...least, goals: many(50_000, Number) })).toEqual(['goals: too_many'])
  })
})

describe('a brief input', () => {
  it.each(['businessName', 'sector'] as const)('needs %s', (field) => {
    const { [field]: _gone, ...rest } = least
    expect(refused(rest)).toEqual([`${field}: required`])
    expect(refused({ ...least, [field]: ' ' })).toEqual([`${field}: required`])
    expect(refused({ ...least, [field]: null })).toEqual([`${field}: wrong_type`])
  })

  it.each(['description', 'vision', 'mission'])('is enough with %s alone of the three', (field) => {
    const input = { businessName: 'A', sector: 'salon', [field]: 'x' }
    expect(briefInputSchema.parse(input)).toEqual(input)
  })

  it('needs one of the three', () => {
    expect(refused({ businessName: 'A', sector: 'salon', vision: ' ' })).toEqual(['description: one_of_required'])
  })

  it('lists all that is missing at once', () => {
    expect(refused({}).sort()).toEqual(expect.arrayContaining(['businessName: required', 'sector: required']))
  })

  it.each([null, undefined, 0, 'text', true, []])('is not %j', (value) => {
    expect(briefInputSchema.safeParse(value).success).toBe(false)
    expect(partialBriefInputSchema.safeParse(value).success).toBe(false)
  })

  it.each([
    [{ surprise: 1 }, 'surprise'],
    [{ location: { planet: 'x' } }, 'location.planet'],
    [{ contact: { fax: 'x' } }, 'contact.fax'],
    [{ services: [{ name: 'a', cost: 1 }] }, 'services.0.cost'],
    [{ constructor: 'x' }, 'constructor'],
  ])('refuses the unknown key of %j by its name', (extra, path) => {
    expect(refused({ ...least, ...extra })).toEqual([`${path}: unknown_field`])
  })

  it.each([
    ['', ['__proto__: unknown_field']],
    ['location', ['location.__proto__: unknown_field']],
    ['contact', ['contact.__proto__: unknown_field']],
    ['culturalContext', ['culturalContext: malformed_text']],
  ])('refuses a key named __proto__ in "%s"', (place, expected) => {
    const hostile: Record<string, unknown> = JSON.parse('{"__proto__": {"polluted": "yes"}}')
    const own = Object.entries(Object.getOwnPropertyDescriptors(least))
    const value = place ? { ...least, [place]: hostile } : Object.defineProperties(hostile, Object.fromEntries(own))
    expect(refused(value)).toEqual(expected)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it.each([
    ['businessName', 1],
    ['description', ['x']],
    ['services', 'coupe'],
    ['services', [1]],
    ['services', [null]],
    ['competitors', [{}]],
    ['goals', { 0: 'a' }],
    ['location', 'Abidjan'],
    ['contact', []],
    ['yearsInBusiness', '5'],
    ['yearsInBusiness', 1.5],
    ['culturalContext', ['a']],
    ['culturalContext', { a: 1 }],
    ['slogan', null],
  ])('refuses %s of the wrong type: %j', (field, value) => {
    expect(refused({ ...least, [field]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${field}[.0-9a-z]*: wrong_type$`)),
    ])
  })

  it('takes a bare string for a service by its name', () => {
    expect(parse({ services: [' Coupe ', { name: 'Tresses', price: '5 000 F' }, ''] }).services).toEqual([
      { name: 'Coupe' },
      { name: 'Tresses', price: '5 000 F' },
    ])
  })

  it('counts 0 years as an answer', () => {
    expect(parse({ yearsInBusiness: 0 }).yearsInBusiness).toBe(0)
  })

  it('keeps a country by its code, and says when it is none', () => {
    expect(parse({ location: { country: 'Côte d’Ivoire', city: 'Abidjan' } }).location).toEqual({
      country: 'CI',
      city: 'Abidjan',
    })
    expect(refused({ ...least, location: { country: 'Wakanda' } })).toEqual(['location.country: unknown_country'])
  })

  it('never fills a gap: no country is no country', () => {
    expect(parse({ location: { city: 'Abidjan', country: ' ' } }).location).toEqual({ city: 'Abidjan' })
  })

  it.each(['+225 07 08 09 10 11', '00225 0708091011', '07-08-09-10-11', '(07) 08.09.10'])(
    'takes the number %s',
    (phone) => {
      expect(parse({ contact: { phone } }).contact).toEqual({ phone })
    },
  )

  it.each(['12345', 'appelez-moi', '+225 07 08 09 10 11 12 13 14 15', '07;08;09;10'])(
    'refuses the number %s',
    (phone) => {
      expect(refused({ ...least, contact: { whatsapp: phone } })).toEqual(['contact.whatsapp: invalid_phone'])
    },
  )

  it('refuses what is no e-mail address', () => {
    expect(refused({ ...least, contact: { email: 'awa@' } })).toEqual(['contact.email: invalid_email'])
  })

  it('takes blank for absent, anywhere', () => {
    expect(
      parse({ slogan: '  ', location: { city: '' }, contact: { email: '\n' }, culturalContext: { a: ' ' } }),
    ).toEqual({
      ...least,
      location: {},
      contact: {},
      culturalContext: {},
    })
  })
})

describe('a partial input', () => {
  it('needs nothing, and holds the same limits', () => {
    expect(partialBriefInputSchema.parse({})).toEqual({})
    expect(partialBriefInputSchema.parse({ businessName: ' ' })).toEqual({})
    expect(refused({ surprise: 1 }, partialBriefInputSchema)).toEqual(['surprise: unknown_field'])
  })
})

const word = (max: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength: max })
const anyInput: fc.Arbitrary<unknown> = fc.record(
  {
    businessName: word(120),
    sector: word(80),
    description: word(200),
    vision: word(200),
    services: fc.array(fc.oneof(word(20), fc.record({ name: word(20), price: word(20) }, { requiredKeys: ['name'] })), {
      maxLength: 20,
    }),
    goals: fc.array(fc.oneof(word(20), fc.constantFrom('', ' ')), { maxLength: 20 }),
    location: fc.record(
      { country: fc.constantFrom('CI', 'Sénégal', 'benin', 'TOGO'), city: word(20) },
      { requiredKeys: [] },
    ),
    yearsInBusiness: fc.integer({ min: 0, max: 200 }),
    culturalContext: fc.dictionary(word(10), word(10), { maxKeys: 5 }),
  },
  { requiredKeys: ['businessName', 'sector', 'description'] },
)

describe('parsing', () => {
  it('twice is parsing once', () => {
    let accepted = 0
    fc.assert(
      fc.property(anyInput, (value) => {
        const { data } = briefInputSchema.safeParse(value)
        if (!data) return
        accepted++
        expect(briefInputSchema.parse(data)).toEqual(data)
        expect(briefInputSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data)
      }),
    )
    expect(accepted).toBeGreaterThan(20)
  })

  it('never throws, and names a field for whatever it refuses', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
        (value) => {
          const { error } = briefInputSchema.safeParse(value)
          if (error) expect(fieldErrors(error.issues, value, 'fr').length).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('loses nothing that was typed', () => {
    const input: BriefInput = parse({
      vision: 'Nourrir',
      goals: ['a', 'b'],
      culturalContext: { langue: 'dioula' },
      companySize: '3',
    })
    expect(input).toEqual({
      ...least,
      vision: 'Nourrir',
      goals: ['a', 'b'],
      culturalContext: { langue: 'dioula' },
      companySize: '3',
    })
  })
})
