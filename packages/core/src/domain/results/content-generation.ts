import * as z from 'zod/mini'
import { localeSchema } from '../locale.ts'
import { codePointLength } from '../text.ts'
import { knownOrTodo } from './todo.ts'

const line = (max: number) =>
  z.string().check(
    z.minLength(1),
    z.refine((value) => codePointLength(value) <= max, { params: { code: 'too_long', max } }),
  )
const paragraph = line(2500)

export const homepageSchema = z.strictObject({
  heroSection: z.strictObject({
    title: line(60),
    subtitle: line(120),
    heroParagraph: paragraph,
    primaryCta: line(60),
    secondaryCta: line(60),
  }),
  valueProposition: z.strictObject({ mainValue: paragraph, benefits: z.array(paragraph), whyChooseUs: paragraph }),
  servicesTeaser: paragraph,
})

export const aboutSchema = z.strictObject({
  story: z.strictObject({
    opening: paragraph,
    journey: z.union([paragraph, knownOrTodo]),
    missionStatement: paragraph,
  }),
  values: z.array(z.strictObject({ value: line(120), description: paragraph })),
  callToAction: paragraph,
})

export const servicesSchema = z.strictObject({
  services: z.array(
    z.strictObject({
      name: line(120),
      description: paragraph,
      benefits: z.array(paragraph),
      cta: line(60),
      /** As the user gave it, word for word. */
      price: z.exactOptional(line(60)),
    }),
  ),
})

export const faqSchema = z.array(z.strictObject({ question: line(300), answer: z.union([paragraph, knownOrTodo]) }))

export const contactSchema = z.strictObject({
  email: z.exactOptional(knownOrTodo),
  phone: z.exactOptional(knownOrTodo),
  whatsapp: z.exactOptional(knownOrTodo),
  address: z.exactOptional(knownOrTodo),
})

export const contentGenerationSchema = z.strictObject({
  homepage: homepageSchema,
  about: aboutSchema,
  services: servicesSchema,
  faq: faqSchema,
  contact: contactSchema,
  /** The languages that were really written, not promised. */
  languagesGenerated: z.array(localeSchema).check(z.minLength(1)),
})
export type ContentGeneration = z.infer<typeof contentGenerationSchema>

/** The parts of the content, each written and shown on its own. */
export const CONTENT_PARTS = ['homepage', 'about', 'services', 'faq', 'contact'] as const
export type ContentPart = (typeof CONTENT_PARTS)[number]
