import * as z from 'zod/mini'
import type { DegradedReason, Usage } from '../../../domain/agent-result.ts'
import {
  CONTENT_PARTS,
  type ContentGeneration,
  type ContentPart,
  contentGenerationSchema,
} from '../../../domain/results/content-generation.ts'
import { businessVariables } from '../../business-variables.ts'
import { prepared } from '../../prepared.ts'
import type { SubAgent, SubAgentContext } from '../../sub-agent.ts'
import type { Written } from '../../written.ts'
import { addUsage } from '../../usage-sum.ts'
import { acceptAbout, acceptFaq, acceptHomepage, acceptServices } from './accept-content.ts'
import { composeContentPart } from './content-offline.ts'
import { ownWords, withOwnWords } from './own-words.ts'
import { aboutOutput, faqOutput, homepageOutput, servicesOutput } from './content-output.ts'

type Part<P extends ContentPart> = Written<ContentGeneration[P]>

/** Writes the site's texts, part by part and all parts at once; each shows as soon as it is kept. */
export const contentAgent: SubAgent<'content'> = {
  name: 'content',
  needs: [],
  async run(context) {
    let kept = 0
    const percent = () => Math.floor((++kept / CONTENT_PARTS.length) * 100)
    const keep = <P extends ContentPart>(part: P) =>
      context.keep<ContentGeneration[P]>(`content.${part}`, percent, () => WRITERS[part](context))
    const [homepage, about, services, faq, contact] = await Promise.all([
      keep('homepage'),
      keep('about'),
      keep('services'),
      keep('faq'),
      keep('contact'),
    ])
    const value: ContentGeneration = {
      homepage: homepage.value,
      about: about.value,
      services: services.value,
      faq: faq.value,
      contact: contact.value,
      languagesGenerated: [context.compose.locale],
    }
    const written = together(value, [homepage, about, services, faq])
    return { status: written.reason ? 'degraded' : 'completed', written }
  },
}

const WRITERS: { [P in ContentPart]: (context: SubAgentContext) => Promise<Part<P>> } = {
  homepage: (context) => write(context, { part: 'homepage', schema: homepageOutput, accept: acceptHomepage }),
  about: (context) => write(context, { part: 'about', schema: aboutOutput, accept: acceptAbout }),
  services: async (context) => {
    const given = context.compose.input.services ?? []
    if (given.length === 0) return composed(context, 'services')
    return write(context, {
      part: 'services',
      schema: servicesOutput(given.length),
      accept: (words) => acceptServices(given, words),
    })
  },
  faq: (context) => write(context, { part: 'faq', schema: faqOutput, accept: acceptFaq }),
  contact: (context) => Promise.resolve({ value: composeContentPart('contact', context.compose), provider: 'user' }),
}

type Asking<P extends ContentPart, S extends z.ZodMiniType> = {
  part: P
  schema: S
  accept: (words: z.output<S>) => ContentGeneration[P] | undefined
}

function write<P extends ContentPart, S extends z.ZodMiniType>(
  context: SubAgentContext,
  { part, schema, accept }: Asking<P, S>,
): Promise<Part<P>> {
  const composed = prepared(() => composeContentPart(part, context.compose))
  const words = ownWords(part, context.compose.input)
  return context.desk.write<S, ContentGeneration[P]>({
    promptId: `content-${part}`,
    variables: businessVariables(context.compose),
    schema,
    signal: context.signal,
    accept: (object) => {
      const written = accept(object)
      return written && fitting(part, withOwnWords(written, composed(), words))
    },
    compose: composed,
  })
}

/** The part, if it has the shape of the result. */
function fitting<P extends ContentPart>(part: P, written: ContentGeneration[P]): ContentGeneration[P] | undefined {
  return z.safeParse(contentGenerationSchema.shape[part], written).success ? written : undefined
}

/** A part for which no model is asked: it is no worse for that than the parts around it. */
function composed<P extends ContentPart>(context: SubAgentContext, part: P): Part<P> {
  const value = composeContentPart(part, context.compose)
  return context.desk.hasModel ? { value, provider: 'user' } : { value, provider: 'offline', reason: 'offline' }
}

function together(value: ContentGeneration, parts: readonly Written<unknown>[]): Written<ContentGeneration> {
  const reasons = parts.flatMap((part) => part.reason ?? [])
  const reason: DegradedReason | undefined = reasons.includes('fallback') ? 'fallback' : reasons[0]
  const byModel = parts.find((part) => part.model !== undefined)
  const usage = parts.reduce<Usage | undefined>((sum, part) => addUsage(sum, part.usage), undefined)
  return {
    value,
    provider: byModel?.provider ?? 'offline',
    ...(reason === undefined ? {} : { reason }),
    ...(byModel?.model === undefined ? {} : { model: byModel.model }),
    ...(byModel?.promptVersion === undefined ? {} : { promptVersion: byModel.promptVersion }),
    ...(usage === undefined ? {} : { usage }),
  }
}
