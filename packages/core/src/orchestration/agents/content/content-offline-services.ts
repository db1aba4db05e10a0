import type { BriefService } from '../../../domain/brief-input.ts'
import type { ContentGeneration } from '../../../domain/results/content-generation.ts'
import type { ComposeContext } from '../../compose/compose-context.ts'
import { formsOf } from '../../compose/placeholder-values.ts'
import { withStop } from '../../compose/user-text.ts'
import type { Voice } from '../../compose/voice.ts'
import { maybe, paragraph } from './content-offline-paragraph.ts'

type Service = ContentGeneration['services']['services'][number]

/** Each service of the user's, in their order, with their description and price; none when they named none. */
export function composeServices({ input, locale }: ComposeContext, voice: Voice): ContentGeneration['services'] {
  const services = input.services ?? []
  const names = services.map(({ name }) => formsOf('service', name, locale))
  const ours = voice.sayEach('service.description', names)
  const after = voice.sayEach('service.after', names)
  const ctas = voice.sayEach('service.cta', names)
  const benefits = benefitsFor(services.length, voice)
  return {
    services: services.map(
      (service, index): Service => ({
        name: service.name,
        description: describe(service, ours[index], after[index]),
        benefits: benefits[index] ?? [],
        cta: ctas[index] ?? '',
        ...(service.price === undefined ? {} : { price: service.price }),
      }),
    ),
  }
}

function describe(service: BriefService, ours: string | undefined, after: string | undefined): string {
  return service.description === undefined ? paragraph(ours) : paragraph(withStop(service.description), maybe(after))
}

/** Two for each of a few services, one for each of some more, none for a long list: repeats would help nobody. */
function benefitsFor(count: number, voice: Voice): string[][] {
  const each = count <= 4 ? 2 : count <= 10 ? 1 : 0
  const all = voice.sayMany('service.benefit', count * each)
  return Array.from({ length: count }, (_, index) => all.slice(index * each, (index + 1) * each))
}
