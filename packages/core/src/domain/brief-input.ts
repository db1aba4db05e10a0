import * as z from 'zod/mini'
import { dropBlank } from './blank.ts'
import { countrySchema } from './country.ts'
import { list } from './list.ts'
import { phoneSchema } from './phone.ts'
import { text } from './text.ts'

/** Limits of the brief, in code points and entries: one place for forms, schemas and docs. */
export const BRIEF_LIMITS = {
  businessName: 120,
  sector: 80,
  paragraph: 2000,
  services: 20,
  serviceName: 120,
  serviceDescription: 500,
  servicePrice: 60,
  listEntries: 20,
  listEntry: 200,
  yearsInBusiness: 200,
  companySize: 60,
  slogan: 160,
  place: 120,
  email: 254,
  address: 300,
} as const

const L = BRIEF_LIMITS
const paragraph = z.exactOptional(text(L.paragraph))

/** A service; a bare string is its name. */
const serviceSchema = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' ? { name: value } : value)),
  z.strictObject({
    name: text(L.serviceName),
    description: z.exactOptional(text(L.serviceDescription)),
    price: z.exactOptional(text(L.servicePrice)),
  }),
)

const locationSchema = z.strictObject({
  country: z.exactOptional(countrySchema),
  city: z.exactOptional(text(L.place)),
  region: z.exactOptional(text(L.place)),
})

const contactSchema = z.strictObject({
  email: z.exactOptional(text(L.email).check(z.email())),
  phone: z.exactOptional(phoneSchema),
  whatsapp: z.exactOptional(phoneSchema),
  address: z.exactOptional(text(L.address)),
})

/** A record would let a key named `__proto__` vanish without a word, so it is refused before. */
const culturalContextSchema = z.pipe(
  z.unknown().check(
    z.refine((value) => typeof value !== 'object' || value === null || !Object.hasOwn(value, '__proto__'), {
      params: { code: 'malformed_text' },
      abort: true,
    }),
  ),
  z
    .record(text(L.listEntry), text(L.listEntry))
    .check(
      z.refine((map) => Object.keys(map).length <= L.listEntries, { params: { code: 'too_many', max: L.listEntries } }),
    ),
)

const optionalFields = {
  description: paragraph,
  vision: paragraph,
  mission: paragraph,
  targetMarket: paragraph,
  competitiveAdvantage: paragraph,
  differentiation: paragraph,
  valueProposition: paragraph,
  marketChallenges: paragraph,
  services: z.exactOptional(list(serviceSchema, L.services)),
  competitors: z.exactOptional(list(text(L.listEntry), L.listEntries)),
  goals: z.exactOptional(list(text(L.listEntry), L.listEntries)),
  location: z.exactOptional(locationSchema),
  contact: z.exactOptional(contactSchema),
  yearsInBusiness: z.exactOptional(z.int().check(z.minimum(0), z.maximum(L.yearsInBusiness))),
  companySize: z.exactOptional(text(L.companySize)),
  slogan: z.exactOptional(text(L.slogan)),
  culturalContext: z.exactOptional(culturalContextSchema),
}

/** A finished brief input as it is stored: every string trimmed, blanks gone, the country an alpha-2 code. */
const completeSchema = z
  .strictObject({ businessName: text(L.businessName), sector: text(L.sector), ...optionalFields })
  .check(
    z.refine((input) => Boolean(input.description ?? input.vision ?? input.mission), {
      // Said together with what is wrong elsewhere, not in a second round.
      when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
      path: ['description'],
      params: { code: 'one_of_required', fields: ['description', 'vision', 'mission'] },
    }),
  )

/** What a brief is made from (CONTRACT section 4): unknown keys are refused, empty means absent. */
export const briefInputSchema = z.pipe(
  z.transform((value) => dropBlank(value)),
  completeSchema,
)
export type BriefInput = z.output<typeof completeSchema>
export type BriefService = NonNullable<BriefInput['services']>[number]

/** The same limits with nothing required: what a draft may hold. */
export const partialBriefInputSchema = z.pipe(
  z.transform((value) => dropBlank(value)),
  z.strictObject({
    businessName: z.exactOptional(text(L.businessName)),
    sector: z.exactOptional(text(L.sector)),
    ...optionalFields,
  }),
)
export type PartialBriefInput = z.output<typeof partialBriefInputSchema>
