import { strings } from './invented-facts.ts'
import { fold } from './text.ts'

const NUMBER =
  '(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille|million|centaines?|milliers?|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundreds?|thousands?)'
const COUNTED =
  '(?:f cfa|francs?|euros?|dollars?|heures?|h|ans?|annees?|clients?|personnes|familles|etoiles|pour cent|points de vente|hours?|am|pm|years?|customers?|people|stars?|percent)'

/**
 * Claims that only the owner can make, in words rather than figures, on folded text: counts with what they count,
 * opening days, places of a street, means of payment, distinctions.
 */
const CLAIMS: readonly RegExp[] = [
  new RegExp(`\\b${NUMBER}(?: ${NUMBER})*(?: de)? ${COUNTED}\\b`, 'g'),
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b/g,
  /\b(?:rue|avenue|boulevard|immeuble|carrefour|rond point|street|road|opposite the|face a|en face d[eu]) [a-z]+/g,
  /\b(?:wave|orange money|mtn|moov|airtel|m pesa|mobile money|paypal|visa|mastercard|carte bancaire|credit card|especes|cash)\b/g,
  /\b(?:certifi\w+|agree par|recompens\w+|prime par|laureat\w*|award\w*|certified|accredited|numero un|number one)\b/g,
  /\b(?:livraison gratuite|free delivery|satisfait ou rembourse|money back|garantie? (?:a vie|totale))\b/g,
]

/** Claims that show in signs, on the text as it is: a quotation with a name under it, a handle, a web name. */
const SIGNS: readonly RegExp[] = [
  /[»”"]\s*[—–-]\s*\p{Lu}\p{L}+/gu,
  /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{2,}/gu,
  /\b[\p{L}\p{N}-]{2,}\.(?:com|net|org|africa|info|shop|ci|sn|bj|tg|bf|ml|ne|gn|cm|cd|fr)\b/giu,
]

/** What a model left over that no reader should see: placeholders, markup, talk about itself. */
const REMAINS =
  /\{\{|\}\}|\[(?:nom|ville|name|city|your|votre)[^\]]*\]|\bundefined\b|<\/?[a-z][^>]*>|mod[eè]le de langage|language model|\bas an ai\b/iu

/** Claims in a value that stand nowhere in `known`, the owner's own words; empty when all is theirs. */
export function inventedClaims(value: unknown, known: string): string[] {
  const text = strings(value).join('\n')
  const folded = text.split('\n').map(fold).join(' \n ')
  const claims = CLAIMS.flatMap((claim) => folded.match(claim) ?? [])
  const signs = SIGNS.flatMap((sign) => text.match(sign) ?? [])
  if (claims.length + signs.length === 0) return []
  const [knownFolded, knownLower] = [fold(known), known.toLowerCase()]
  return [
    ...claims.filter((found) => !knownFolded.includes(found)),
    ...signs.filter((found) => !knownLower.includes(found.toLowerCase())),
  ]
}

/** Whether a value has a text in it that was plainly not finished. */
export function hasRemains(value: unknown): boolean {
  return strings(value).some((text) => REMAINS.test(text))
}

/** The same value with its texts tidied: no bold marks, one space between words, none around. */
export function tidied<T>(value: T): T {
  return tidyAny(value) as T // texts stay texts, everything else stays as it is
}

function tidyAny(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .replace(/\*\*|__/g, '')
      .replace(/\s+/gu, ' ')
      .trim()
  if (Array.isArray(value)) return value.map(tidyAny)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, tidyAny(entry)]))
}
