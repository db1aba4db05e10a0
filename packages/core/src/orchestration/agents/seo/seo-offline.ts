import type { BriefInput } from '../../../domain/brief-input.ts'
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
const SECTIONS = ['why', 'services', 'about', 'faq', 'contact'] as const
/** The pools of phrases of each place, the fullest first. */
const SLOTS = {
  title: ['seo.title', 'seo.title.place', 'seo.title.short'],
  description: ['seo.description', 'seo.description.place', 'seo.description.short'],
  h1: ['seo.h1', 'seo.h1.short'],
  why: ['seo.h2.why'],
  services: ['seo.h2.services', 'seo.h2.services.short'],
  about: ['seo.h2.about'],
  faq: ['seo.h2.faq'],
  contact: ['seo.h2.contact'],
} as const

type Speech = { readonly voice: Voice; readonly words: PlaceholderValues }

/**
 * Search words, title, description and headings from the trade, the places and the services the user gave; headings
 * name only sections that `content` really has. Without content, only what the brief itself can fill.
 */
export function composeSeo(context: ComposeContext, content: ContentGeneration | undefined): SeoOptimization {
  const { input } = context
  const voice = createVoice(context)
  const speech: Speech = { voice, words: seoWords(context) }
  const { local, general } = searchPhrases(context)
  const primaryKeywords = choosePhrases([...local, ...general], PRIMARY)
  return {
    primaryKeywords,
    secondaryKeywords: choosePhrases(secondaryOrder(local, general), SECONDARY, primaryKeywords),
    metaTitle: fitting(speech, SLOTS.title, TITLE) ?? clip(input.businessName, TITLE),
    metaDescription: fitting(speech, SLOTS.description, DESCRIPTION) ?? ownDescription(input),
    headingStructure: {
      h1: fitting(speech, SLOTS.h1, HEADING) ?? clip(input.businessName, HEADING),
      h2Sections: h2Sections(speech, input, content),
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
  const services = (context.input.services ?? [])
    .slice(0, 3)
    .map((service) => searchCase(service.name, placeNames(context)))
  const offer = services.length > 0 ? joinList(services, context.locale) : undefined
  const trade = tradeWord(context)
  return {
    trade,
    'trade.start': started(trade),
    offer,
    'offer.start': offer === undefined ? undefined : started(offer),
  }
}

/** The words as they begin a sentence. */
function started(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function placeNames({ input }: ComposeContext): string[] {
  return [input.location?.city, input.location?.region].filter((place) => place !== undefined)
}

/** The name and the beginning of the user's own text, for a name that leaves no room for a phrase of ours. */
function ownDescription({ businessName, description, mission, vision }: BriefInput): string {
  return clip(`${businessName} – ${description ?? mission ?? vision ?? ''}`, DESCRIPTION)
}

/** The first phrase of the slots, in order, that can be filled and is not too long. */
function fitting({ voice, words }: Speech, slots: readonly string[], max: number): string | undefined {
  for (const slot of slots) {
    const phrase = voice.sayMany(slot, Number.POSITIVE_INFINITY, words).find((text) => codePointLength(text) <= max)
    if (phrase !== undefined) return phrase
  }
  return undefined
}

function h2Sections(speech: Speech, input: BriefInput, content: ContentGeneration | undefined): string[] {
  const contact = content?.contact ?? input.contact ?? {}
  const has = {
    why: content !== undefined,
    services: (content?.services.services ?? input.services ?? []).length > 0,
    about: true,
    faq: (content?.faq ?? []).length > 0,
    contact: Object.values(contact).some((value) => value !== undefined && !isTodo(value)),
  }
  return SECTIONS.filter((section) => has[section])
    .map((section) => fitting(speech, SLOTS[section], HEADING))
    .filter((heading) => heading !== undefined)
}
