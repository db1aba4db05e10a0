import type { BriefInput } from '../../domain/brief-input.ts'
import { countryName } from '../../domain/country.ts'
import type { Locale } from '../../domain/locale.ts'
import { fold } from '../../domain/text.ts'
import type { ComposeContext } from './compose-context.ts'
import { frenchCity, frenchCountry } from './french-places.ts'
import { joinList } from './typography.ts'
import { userTextForms } from './user-text.ts'

/** What stands for a placeholder; one without a value makes a phrase that has it ineligible. */
export type PlaceholderValues = Readonly<Record<string, string | undefined>>

/** How many services stand for a list too long to read in a sentence. */
const FIRST_SERVICES = 3
const ENGLISH_WITH_ARTICLE = new Set(
  'AE BS CF CK DO FK FO GB GM IM KM KY MH MP MV NL PH PN PS SB SC TC US VG VI BQ'.split(' '),
)

/**
 * The values of all placeholders for one brief (`packs/README.md` lists them). The user's long texts come in
 * forms, as `{mission.quote}`; a place comes with its preposition, as `{inCity}`.
 */
export function placeholderValues({ input, locale, packs }: ComposeContext): PlaceholderValues {
  const pack = packs.sector(input.sector)
  const sector = pack && fold(input.sector) === pack.id ? pack.label[locale] : input.sector
  const services = (input.services ?? []).map((service) => service.name)
  return {
    name: input.businessName,
    ...listForms('services', services, locale),
    ...listForms('firstServices', services.slice(0, FIRST_SERVICES), locale),
    firstService: services[0],
    years: input.yearsInBusiness ? yearsOf(input.yearsInBusiness, locale) : undefined,
    phone: input.contact?.phone,
    whatsapp: input.contact?.whatsapp,
    email: input.contact?.email,
    ways: contactWays(input.contact ?? {}, locale),
    ...formsOf('address', input.contact?.address, locale),
    ...placeValues(input.location ?? {}, locale),
    ...formsOf('description', input.description, locale),
    ...formsOf('vision', input.vision, locale),
    ...formsOf('mission', input.mission, locale),
    ...formsOf('target', input.targetMarket, locale),
    ...formsOf('advantage', input.competitiveAdvantage, locale),
    ...formsOf('differentiation', input.differentiation, locale),
    ...formsOf('value', input.valueProposition, locale),
    ...formsOf('sector', sector, locale),
    ...formsOf('slogan', input.slogan, locale),
  }
}

/** `{key}` and its forms `{key.sentence}`, `{key.head}`, `{key.tail}`, `{key.quote}`. */
export function formsOf(key: string, words: string | undefined, locale: Locale): PlaceholderValues {
  if (words === undefined) return {}
  const { raw, ...forms } = userTextForms(words, locale)
  const named = Object.entries(forms).map(([form, value]) => [`${key}.${form}`, value])
  return { [key]: raw, ...Object.fromEntries(named) }
}

function listForms(key: string, items: readonly string[], locale: Locale): PlaceholderValues {
  return formsOf(key, items.length > 0 ? joinList(items, locale) : undefined, locale)
}

/** "par téléphone au …, sur WhatsApp au … et par e-mail : …", of what is known. */
function contactWays({ phone, whatsapp, email }: NonNullable<BriefInput['contact']>, locale: Locale) {
  const french = locale === 'fr'
  const both = phone !== undefined && phone === whatsapp
  const ways = [
    both && (french ? `par téléphone ou WhatsApp au ${phone}` : `by phone or WhatsApp on ${phone}`),
    !both && phone !== undefined && (french ? `par téléphone au ${phone}` : `by phone on ${phone}`),
    !both && whatsapp !== undefined && (french ? `sur WhatsApp au ${whatsapp}` : `on WhatsApp at ${whatsapp}`),
    email !== undefined && (french ? `par e-mail à ${email}` : `by email at ${email}`),
  ].filter((way) => typeof way === 'string')
  return ways.length > 0 ? joinList(ways, locale) : undefined
}

function yearsOf(years: number, locale: Locale): string {
  if (locale === 'fr') return years === 1 ? '1 an' : `${years} ans`
  return years === 1 ? '1 year' : `${years} years`
}

function placeValues({ country: code, city, region }: NonNullable<BriefInput['location']>, locale: Locale) {
  const country = code === undefined ? undefined : countryName(code, locale)
  const inOf = prepositions(code, city, locale)
  const known = [city, region, country].filter((part) => part !== undefined)
  const distinct = known.filter((part, index) => known.findIndex((other) => fold(other) === fold(part)) === index)
  return {
    city,
    region,
    country,
    ...inOf,
    /** The most precise place that takes a preposition. */
    inArea: inOf.inCity ?? inOf.inCountry,
    fromArea: inOf.fromCity ?? inOf.fromCountry,
    /** Every part of the place, without a preposition. */
    ...formsOf('place', distinct.length > 0 ? distinct.join(', ') : undefined, locale),
  }
}

function prepositions(
  code: string | undefined,
  city: string | undefined,
  locale: Locale,
): Record<string, string | undefined> {
  if (locale === 'fr') {
    return { ...(city === undefined ? {} : frenchCity(city)), ...(code === undefined ? {} : frenchCountry(code)) }
  }
  const name = code === undefined ? undefined : countryName(code, 'en')
  const country = code !== undefined && ENGLISH_WITH_ARTICLE.has(code) ? `the ${name}` : name
  return {
    inCity: city === undefined ? undefined : `in ${city}`,
    fromCity: city === undefined ? undefined : `from ${city}`,
    inCountry: country === undefined ? undefined : `in ${country}`,
    fromCountry: country === undefined ? undefined : `from ${country}`,
  }
}
