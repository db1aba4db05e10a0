import type { ContentGeneration, ContentPart } from '../../../domain/results/content-generation.ts'
import type { ComposeContext } from '../../compose/compose-context.ts'
import { createVoice, type Voice } from '../../compose/voice.ts'
import { composeAbout } from './content-offline-about.ts'
import { composeContact } from './content-offline-contact.ts'
import { composeFaq } from './content-offline-faq.ts'
import { composeHomepage } from './content-offline-homepage.ts'
import { composeServices } from './content-offline-services.ts'

type Composers = { [P in ContentPart]: (context: ComposeContext, voice: Voice) => ContentGeneration[P] }

const COMPOSERS: Composers = {
  homepage: composeHomepage,
  about: composeAbout,
  services: composeServices,
  faq: composeFaq,
  contact: composeContact,
}

/**
 * One part of a website's content without a model: the user's own words, carried by phrases of the packs. What the user
 * did not say is left out or marked `{ todo }`. The same context always gives the same part.
 */
export function composeContentPart<P extends ContentPart>(part: P, context: ComposeContext): ContentGeneration[P] {
  return COMPOSERS[part](context, createVoice(context))
}

/** All parts together, in the one language of the context. */
export function composeContent(context: ComposeContext): ContentGeneration {
  return {
    homepage: composeContentPart('homepage', context),
    about: composeContentPart('about', context),
    services: composeContentPart('services', context),
    faq: composeContentPart('faq', context),
    contact: composeContentPart('contact', context),
    languagesGenerated: [context.locale],
  }
}
