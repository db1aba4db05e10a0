import fc from 'fast-check'
import { type BriefInput, briefInputSchema } from '../domain/brief-input.ts'

const SECTORS = ['restaurant', 'Restauration', 'salon', 'Mode', 'Technology', 'services', 'apiculture', 'Transport']
const CITIES = ['Abidjan', 'Ouagadougou', 'Dakar', 'Yaoundé', 'Le Kram', "N'Djamena", 'Île de Gorée', 'abengourou']
const COUNTRIES = ['CI', 'SN', 'BJ', 'CM', 'TG', 'KM', 'MG', 'US', 'HK', 'CF']
const WORDS = [
  'proposer',
  'Une',
  'cuisine',
  'généreuse',
  'Nous',
  'vendons',
  'à',
  'Abidjan',
  "l'eau",
  '100 %',
  '🙂',
  'wax',
]
const MARKS = ['', '', '.', '!', '…', ',', ' :', ' ?']

/** Words as people type them: of any length up to `max`, in either case, with and without a final mark. */
function typed(max: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: Math.floor(max / 12) }),
      fc.constantFrom(...MARKS),
    )
    .map(([words, mark]) => `${words.join(' ')}${mark}`)
}

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

/** Any valid brief input: sparse and full, short and as long as the limits allow. No braces, no double spaces. */
export const arbitraryBriefInput: fc.Arbitrary<BriefInput> = fc
  .record({
    businessName: typed(120),
    sector: fc.constantFrom(...SECTORS),
    description: typed(2000),
    vision: optional(typed(2000)),
    mission: optional(typed(300)),
    targetMarket: optional(typed(2000)),
    competitiveAdvantage: optional(typed(150)),
    differentiation: optional(typed(2000)),
    valueProposition: optional(typed(200)),
    slogan: optional(typed(160)),
    services: optional(
      fc.array(fc.record({ name: typed(120), description: optional(typed(500)), price: optional(typed(60)) }), {
        maxLength: 20,
      }),
    ),
    location: optional(
      fc.record({
        city: optional(fc.constantFrom(...CITIES)),
        region: optional(typed(120)),
        country: optional(fc.constantFrom(...COUNTRIES)),
      }),
    ),
    contact: optional(
      fc.record({
        phone: optional(fc.constant('+2250700000000')),
        whatsapp: optional(fc.constantFrom('+2250700000000', '+2250500000000')),
        email: optional(fc.constant('a@exemple.ci')),
        address: optional(typed(300)),
      }),
    ),
    yearsInBusiness: optional(fc.integer({ min: 0, max: 200 })),
  })
  .chain((full) =>
    fc.constantFrom('description' as const, 'vision' as const, 'mission' as const).map((kept) => {
      const others = full[kept] === undefined ? [] : (['description'] as const).filter((name) => name !== kept)
      return Object.fromEntries(Object.entries(full).filter(([name]) => !others.some((other) => other === name)))
    }),
  )
  .map((value) => briefInputSchema.parse(withoutUndefined(value)))

function withoutUndefined(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
