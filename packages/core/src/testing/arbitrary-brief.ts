import fc from 'fast-check'
import { type BriefInput, briefInputSchema } from '../domain/brief-input.ts'

const WORDS = [
  'Le',
  'Maquis',
  'Élégance',
  'chez',
  'Awa',
  '&',
  'Fils',
  '<b>',
  'd’Or',
  "L'Atelier",
  '"Wax"',
  'été',
  '50',
  '3 500 F',
  'مطعم',
  '咖啡',
  '🍲',
  'œuf',
  'SARL',
  'QuickJob',
  '—',
  'naïf',
  'Ɛyɛ',
  'x',
  'anticonstitutionnellement',
  ';',
  'fin.',
  '!',
  '?',
  '(bio)',
  '%',
  "aujourd'hui",
]
const SECTORS = [
  'restaurant',
  'Restauration',
  'salon',
  'couture',
  'commerce',
  'tech',
  'services',
  'apiculture',
  'réparation de pirogues',
  '???',
]

const words = (max: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: max }).map((parts) => parts.join(' '))
const short = words(6)
const long = fc.oneof(
  words(30),
  words(200).map((text) => [...text].slice(0, 1990).join('')),
)
const line = words(20).map((text) => [...text].slice(0, 190).join(''))

/**
 * Any finished brief input, with the awkward things people type: markup, quotes, several scripts, emoji, very long texts,
 * names of signs alone. Its texts hold no braces and no word "undefined", so that those can be looked for in results.
 */
export const arbitraryBrief: fc.Arbitrary<BriefInput> = fc
  .record(
    {
      businessName: fc.oneof(
        short,
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.constant('W'.repeat(120)),
      ),
      sector: fc.oneof(fc.constantFrom(...SECTORS), short),
      description: long,
      vision: long,
      targetMarket: long,
      competitiveAdvantage: long,
      differentiation: long,
      valueProposition: long,
      marketChallenges: long,
      services: fc.array(
        fc.record(
          { name: short, description: line, price: fc.constantFrom('5 000 F CFA', 'sur devis') },
          { requiredKeys: ['name'] },
        ),
        { maxLength: 20 },
      ),
      competitors: fc.array(line, { maxLength: 20 }),
      goals: fc.array(line, { maxLength: 20 }),
      location: fc.record(
        {
          country: fc.constantFrom('CI', 'SN', 'CM', 'FR', 'Togo', 'NE'),
          city: fc.oneof(short, fc.constantFrom('Abidjan', 'Le Kram')),
          region: short,
        },
        { requiredKeys: [] },
      ),
      yearsInBusiness: fc.integer({ min: 0, max: 200 }),
      companySize: fc.constantFrom('5', 'une dizaine', 'seul'),
      slogan: line.map((text) => [...text].slice(0, 150).join('')),
      culturalContext: fc.dictionary(short, line, { maxKeys: 6 }),
    },
    { requiredKeys: ['businessName', 'sector', 'description'] },
  )
  .map((raw) => briefInputSchema.safeParse(raw))
  .filter((parsed) => parsed.success)
  .map((parsed) => parsed.data)
  .filter(({ businessName }) => !/[{}]/.test(businessName))
