import { codePointLength, fold } from '../../../domain/text.ts'
import { placeholderValues } from '../../compose/placeholder-values.ts'
import type { ComposeContext } from '../../compose/compose-context.ts'
import { createVoice } from '../../compose/voice.ts'

/** Longest search phrase, in code points (`results/seo-optimization.ts`). */
const LONGEST = 120
/** Longer than this nobody types: such a phrase is used only when there are too few. */
const TYPED = 60
/** The first keywords of a pack suit any business of the trade; the others need the user's own words. */
const FOR_ANYONE = 8
/** Two words that share this many first letters name one thing: restauration, restaurant. */
const STEM = 8
const NEARBY = /\b(proches?|near me)\b/i

/** Phrases people may type to find this business, the most telling first; no two alike, none with a place not given. */
export type SearchPhrases = { readonly local: string[]; readonly general: string[] }

/**
 * The search word for what the business is. A sector from the catalog (its id or label), or one that names the same
 * thing as the trade's first search word ("Restauration", restaurant), is said in that word; any other stays as typed.
 */
export function tradeWord(context: ComposeContext): string {
  const { input, locale, packs } = context
  const typed = sameness(input.sector)
  const pack = packs.sector(input.sector)
  const keywords = pack?.market.keywords[locale] ?? []
  const [main] = keywords
  const known = keywords.find((keyword) => sameness(keyword) === typed)
  if (known !== undefined) return known
  const fromCatalog = pack && [pack.id, pack.label.fr, pack.label.en].some((word) => sameness(word) === typed)
  return main !== undefined && (fromCatalog || akin(typed, main)) ? main : searchCase(input.sector, placesOf(context))
}

/** Whether one word is another form of the other, and not a word made from it: "transporteur" says more than transport. */
function akin(typed: string, main: string): boolean {
  const oneWord = !typed.includes(' ') && typed.length >= STEM
  return oneWord && main.startsWith(typed.slice(0, STEM)) && !typed.startsWith(main)
}

/** Search phrases from the trade, the services and the places of one brief. */
export function searchPhrases(context: ComposeContext): SearchPhrases {
  const { input } = context
  const places = placesOf(context)
  const trades = tradePhrases(context)
  const named = namedPhrases(context)
  const services = (input.services ?? []).map((service) => searchCase(service.name, places))
  const [main, ...otherPlaces] = places
  const local =
    main === undefined
      ? []
      : [
          inPlace(trades[0] ?? '', main),
          ...alternate(
            services.map((service) => inPlace(service, main)),
            otherPlaces.map((place) => `${trades[0]} ${place}`),
          ),
          ...named.map((phrase) => inPlace(phrase, main)),
          ...trades
            .slice(1)
            .filter((phrase) => !NEARBY.test(phrase))
            .map((phrase) => inPlace(phrase, main)),
          ...services.flatMap((service) => otherPlaces.map((place) => inPlace(service, place))),
        ]
  const general = [
    ...services,
    ...named,
    ...trades.slice(0, 1),
    input.businessName,
    ...trades,
    ...commonPhrases(context),
  ]
  return { local: distinct(local), general: distinct(general) }
}

/** At most `n` of the phrases that are not in `taken`; those short enough to be typed come first. */
export function choosePhrases(phrases: readonly string[], n: number, taken: readonly string[] = []): string[] {
  const used = new Set(taken.map(sameness))
  const left = distinct(phrases).filter((phrase) => !used.has(sameness(phrase)))
  const typed = left.filter((phrase) => codePointLength(phrase) <= TYPED)
  return [...typed, ...left.filter((phrase) => !typed.includes(phrase))].slice(0, n)
}

/** City, region and country, as given; none is guessed. */
function placesOf(context: ComposeContext): string[] {
  const { city, region, country } = placeholderValues(context)
  return distinct([city, region, country].filter((place) => place !== undefined))
}

/** The trade's general search phrases, its own word first, the rest in this business's own order. */
function tradePhrases(context: ComposeContext): string[] {
  const known = context.packs.sector(context.input.sector)?.market.keywords[context.locale] ?? []
  const phrases = known.slice(0, FOR_ANYONE)
  return distinct([tradeWord(context), ...createVoice(context).some('seo.keywords', phrases, phrases.length)])
}

/** The trade's more particular phrases whose words the user wrote somewhere. */
function namedPhrases(context: ComposeContext): string[] {
  const { input, locale, packs } = context
  const particular = packs.sector(input.sector)?.market.keywords[locale].slice(FOR_ANYONE) ?? []
  const {
    businessName,
    sector,
    description,
    vision,
    mission,
    services = [],
    competitiveAdvantage,
    valueProposition,
  } = input
  const offered = services.flatMap((service) => [service.name, service.description ?? ''])
  const written = [
    businessName,
    sector,
    description,
    vision,
    mission,
    competitiveAdvantage,
    valueProposition,
    ...offered,
  ]
  const text = ` ${stems(written.join(' '))} `
  return particular.filter((phrase) => text.includes(` ${stems(phrase)} `))
}

function commonPhrases(context: ComposeContext): string[] {
  const voice = createVoice(context)
  const trade = tradeWord(context)
  return (context.packs.common['seo.keyword.trade']?.[context.locale] ?? []).map((phrase) =>
    voice.fill(phrase, { trade }),
  )
}

/** A phrase with a place, once. */
function inPlace(phrase: string, place: string): string {
  return ` ${fold(phrase)} `.includes(` ${fold(place)} `) ? phrase : `${phrase} ${place}`
}

/**
 * As people type: without quotation marks, the first word in lower case, and the others too when all of them begin with
 * a capital, as in a title. Places, abbreviations and words with a capital inside stay as they are; so does a route
 * ("Fret Douala – Yaoundé"), whose capitals are names.
 */
export function searchCase(typed: string, places: readonly string[]): string {
  const proper = new Set(places.flatMap((place) => fold(place).split(' ')))
  const words = typed
    .replace(/[«»“”"]/g, '')
    .trim()
    .split(/\s+/u)
  const titled = words.every((word) => !/^\p{Ll}/u.test(word)) && !words.some((word) => /^[–—/-]$/.test(word))
  return words
    .map((word, index) => {
      const kept = /\p{Lu}.*\p{Lu}/u.test(word) || proper.has(fold(word)) || (index > 0 && !titled)
      return kept ? word : word.toLowerCase()
    })
    .join(' ')
}

/** Without doubles (accents and case aside), without what is empty or longer than a keyword may be. */
export function distinct(phrases: readonly string[]): string[] {
  const seen = new Set<string>()
  return phrases.filter((phrase) => {
    const same = sameness(phrase)
    const fits = phrase.length > 0 && codePointLength(phrase) <= LONGEST && !seen.has(same)
    seen.add(same)
    return fits
  })
}

function sameness(phrase: string): string {
  return fold(phrase) || phrase
}

function stems(text: string): string {
  return fold(text)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ')
}

function alternate(first: readonly string[], second: readonly string[]): string[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [first[index], second[index]])
    .flat()
    .filter((phrase) => phrase !== undefined)
}
