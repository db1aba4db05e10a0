import type * as z from 'zod/mini'
import type { BriefService } from '../../../domain/brief-input.ts'
import type { ContentGeneration } from '../../../domain/results/content-generation.ts'
import { clip, codePointLength } from '../../../domain/text.ts'
import type { aboutOutput, faqOutput, homepageOutput, ServicesOutput } from './content-output.ts'

const CTA = 60
const PARAGRAPH = 2500

/** The model's homepage in the shape of the result. */
export function acceptHomepage(written: z.output<typeof homepageOutput>): ContentGeneration['homepage'] {
  return {
    heroSection: {
      title: clip(written.title, 60),
      subtitle: clip(written.subtitle, 120),
      heroParagraph: written.heroParagraph,
      primaryCta: clip(written.primaryCta, CTA),
      secondaryCta: clip(written.secondaryCta, CTA),
    },
    valueProposition: {
      mainValue: written.mainValue,
      benefits: written.benefits,
      whyChooseUs: written.whyChooseUs,
    },
    servicesTeaser: written.servicesTeaser,
  }
}

/** The model's about page in the shape of the result. */
export function acceptAbout(written: z.output<typeof aboutOutput>): ContentGeneration['about'] {
  const { opening, journey, missionStatement, values, callToAction } = written
  return {
    story: { opening, journey, missionStatement },
    values: values.map(({ value, description }) => ({ value: clip(value, 120), description })),
    callToAction,
  }
}

/** The user's services, each with the model's words for it: names and prices stay the user's; none may be missing. */
export function acceptServices(
  given: readonly BriefService[],
  written: ServicesOutput,
): ContentGeneration['services'] | undefined {
  if (written.services.length !== given.length) return undefined
  const services = given.flatMap((service, index) => {
    const words = written.services[index]
    if (!words) return []
    const own = service.description
    const room = PARAGRAPH - (own ? codePointLength(own) + 1 : 0)
    const added = clip(words.description, room)
    const description = own ? `${own}\n${added}` : added
    const price = service.price === undefined ? {} : { price: service.price }
    return [{ name: service.name, description, benefits: words.benefits, cta: clip(words.cta, CTA), ...price }]
  })
  return { services }
}

/** The model's questions; an answer the business has not given is a gap. */
export function acceptFaq(written: z.output<typeof faqOutput>): ContentGeneration['faq'] {
  return written.faq.map(({ question, answer, known }) => ({
    question: clip(question, 300),
    answer: known ? answer : { todo: clip(question, 200) },
  }))
}
