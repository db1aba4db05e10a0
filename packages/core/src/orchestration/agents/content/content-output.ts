import * as z from 'zod/mini'

const words = z.string().check(z.minLength(1), z.maxLength(2500))
const lines = z.array(words).check(z.maxLength(8))

/** What the model is asked for, part by part: the shape of the result without what only the user can know. */
export const homepageOutput = z.strictObject({
  title: words,
  subtitle: words,
  heroParagraph: words,
  primaryCta: words,
  secondaryCta: words,
  mainValue: words,
  benefits: lines,
  whyChooseUs: words,
  servicesTeaser: words,
})

export const aboutOutput = z.strictObject({
  opening: words,
  journey: words,
  missionStatement: words,
  values: z.array(z.strictObject({ value: words, description: words })).check(z.maxLength(6)),
  callToAction: words,
})

/** One entry for each service that was given, in the same order. */
export function servicesOutput(count: number) {
  const service = z.strictObject({ name: words, description: words, benefits: lines, cta: words })
  return z.strictObject({ services: z.array(service).check(z.length(count)) })
}
export type ServicesOutput = z.output<ReturnType<typeof servicesOutput>>

export const faqOutput = z.strictObject({
  /** `known` is false when the business has not said what the answer is. */
  faq: z.array(z.strictObject({ question: words, answer: words, known: z.boolean() })).check(z.maxLength(10)),
})
