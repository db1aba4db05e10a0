import type { ContentGeneration } from '../../../domain/results/content-generation.ts'
import type { SeoOptimization } from '../../../domain/results/seo-optimization.ts'
import { isTodo } from '../../../domain/results/todo.ts'
import { clip, codePointLength } from '../../../domain/text.ts'
import type { ComposeContext } from '../../compose/compose-context.ts'
import type { PlaceholderValues } from '../../compose/placeholder-values.ts'
import { joinList } from '../../compose/typography.ts'
import { createVoice, type Voice } from '../../compose/voice.ts'
import { choosePhrases, searchCase, searchPhrases, tradeWord } from './search-phrases.ts'

const PRIMARY = 5
const SECONDARY = 8
const LOCAL = 6
const TITLE = 60
const DESCRIPTION = 160
const HEADING = 160

/**
 * Search words, title, description and headings from the trade, the places and the services the user gave; headings
 * name only sections that `content` really has. Without content, only what the brief itself can fill.
 */
export function composeSeo(context: ComposeContext, content: ContentGeneration | undefined): SeoOptimization {
  const voice = createVoice(context)
  const words = seoWords(context)
  const { local, general } = searchPhrases(context)
  const primaryKeywords = choosePhrases([...local, ...general], PRIMARY)
  return {
    primaryKeywords,
    secondaryKeywords: choosePhrases(secondaryOrder(local, general), SECONDARY, primaryKeywords),
    metaTitle: fitting(voice, ['seo.title', 'seo.title.short'], words, TITLE) ?? clip(context.input.businessName, TITLE),
    metaDescription: metaDescription(context, voice, words),
    headingStructure: {
      h1: fitting(voice, ['seo.h1', 'seo.h1.short'], words, HEADING) ?? clip(context.input.businessName, HEADING),
      h2Sections: h2Sections(context, voice, words, content),
    },
    localSeo: {
      optimizedFor: voice.values['place'] ?? { todo: voice.say('seo.todo.place') },
      localKeywords: choosePhrases(local, LOCAL),
    },
  }
}

/** Half about the place, half about the trade at large, so that neither crowds the other out. */
function secondaryOrder(local: readonly string[], general: readonly string[]): string[] {
  const places = local.slice(PRIMARY, PRIMARY + SECONDARY / 2)
  return [...places, ...general, ...local.slice(PRIMARY + SECONDARY / 2)]
}

function seoWords(context: ComposeContext): PlaceholderValues {
  const services = (context.input.services ?? []).slice(0, 3).map((service) => searchCase(service.name, placeNames(context)))
  const offer = services.length > 0 ? joinList(services, context.locale) : undefined
  return {
    trade: tradeWord(context),
    offer,
    'offer.start': offer === undefined ? undefined : offer.charAt(0).toUpperCase() + offer.slice(1),
  }
}

function placeNames({ input }: ComposeContext): string[] {
  return [input.location?.city, input.location?.region].filter((place) => place !== undefined)
}

function metaDescription(context: ComposeContext, voice: Voice, words: PlaceholderValues): string {
  const { businessName, description, mission, vision } = context.input
  const own = description ?? mission ?? vision ?? ''
  return (
    fitting(voice, ['seo.description', 'seo.description.short'], words, DESCRIPTION) ??
    clip(`${businessName} – ${own}`, DESCRIPTION)
  )
}

/** The first phrase of the slots, in order, that can be filled and is not too long. */
function fitting(voice: Voice, slots: readonly string[], words: PlaceholderValues, max: number): string | undefined {
  for (const slot of slots) {
    const phrase = voice.sayMany(slot, Number.POSITIVE_INFINITY, words).find((text) => codePointLength(text) <= max)
    if (phrase !== undefined) return phrase
  }
  return undefined
}

function h2Sections(
  { input }: ComposeContext,
  voice: Voice,
  words: PlaceholderValues,
  content: ContentGeneration | undefined,
): string[] {
  const contact = content?.contact ?? input.contact ?? {}
  const has = {
    why: content !== undefined,
    services: (content?.services.services ?? input.services ?? []).length > 0,
    about: true,
    faq: (content?.faq ?? []).length > 0,
    contact: Object.values(contact).some((value) => value !== undefined && !isTodo(value)),
  }
  const slots = {
    why: ['seo.h2.why'],
    services: ['seo.h2.services', 'seo.h2.services.short'],
    about: ['seo.h2.about'],
    faq: ['seo.h2.faq'],
    contact: ['seo.h2.contact'],
  }
  const sections = ['why', 'services', 'about', 'faq', 'contact'] as const
  return sections
    .filter((section) => has[section])
    .map((section) => fitting(voice, slots[section], words, HEADING))
    .filter((heading) => heading !== undefined)
}
