import { countryName } from '../../domain/country.ts'

const codes = (list: string) => new Set(list.split(' '))
/** Countries named in the plural: aux, des. */
const PLURAL = codes('AE BS BM BQ FJ KM MV NL PH PW SC US WS AS TO CK FK FO KY MH MP PN SB TC VG VI CC')
/** Islands and states named without an article, like cities: à, de. */
const WITHOUT_ARTICLE = codes(
  'AG AI AW BH BL CU CW CY DJ GG GI GU HT JE KI KN LC MC MF MG MS MT MU NR NU OM PM PR SG SH SM ST TT TV TW VC WF YT RE',
)
/** Feminine, though the name does not end in e. */
const FEMININE = codes('KP KR ZA MK GW SL')
const MASCULINE_IN_E = codes('KH MX MZ ZW BZ GB SR')
/** Territories whose name takes no preposition a template could know. */
const AWKWARD = codes('AX BB BV CX DM GD GS HK HM IM IO MM MO NF SJ SX TF UM VA AQ PS')

type Phrases = { readonly inCountry: string; readonly fromCountry: string }

/** "au Sénégal, du Sénégal", "en Côte d’Ivoire, de Côte d’Ivoire"; undefined for names no preposition fits. */
export function frenchCountry(code: string): Phrases | undefined {
  const name = countryName(code, 'fr')
  if (name === code || AWKWARD.has(code)) return undefined
  if (PLURAL.has(code)) return { inCountry: `aux ${name}`, fromCountry: `des ${name}` }
  if (WITHOUT_ARTICLE.has(code)) return { inCountry: `à ${name}`, fromCountry: fromName(name) }
  const feminine = FEMININE.has(code) || (name.split(/[\s-]/)[0]?.endsWith('e') === true && !MASCULINE_IN_E.has(code))
  if (feminine || startsWithVowel(name)) return { inCountry: `en ${name}`, fromCountry: fromName(name) }
  return { inCountry: `au ${name}`, fromCountry: `du ${name}` }
}

/**
 * "à Abidjan, d’Abidjan", "à Dakar, de Dakar". Undefined for a name with the article Le or Les, which would merge into
 * au, aux, du or des: the user's word would no longer be the user's.
 */
export function frenchCity(city: string): { readonly inCity: string; readonly fromCity: string } | undefined {
  if (/^les?\s/i.test(city)) return undefined
  return { inCity: `à ${city}`, fromCity: fromName(city) }
}

function fromName(name: string): string {
  return startsWithVowel(name) ? `d’${name}` : `de ${name}`
}

/** H and Y are left out: in the names of places here they are sounded. */
function startsWithVowel(name: string): boolean {
  return /^[aeiouœæ]/i.test(name.normalize('NFD'))
}
