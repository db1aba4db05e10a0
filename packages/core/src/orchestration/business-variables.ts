import { countryName } from '../domain/country.ts'
import type { ComposeContext } from './compose/compose-context.ts'

/** What every prompt may know of a business: the user's own words, and nothing else. */
export function businessVariables({ input, locale, packs }: ComposeContext): Record<string, unknown> {
  const { country, city, region } = input.location ?? {}
  const place = [city, region, country && countryName(country, locale)].filter(Boolean).join(', ')
  const { contact: _contact, ...business } = input
  return {
    business,
    trade: packs.sector(input.sector)?.label[locale] ?? input.sector,
    ...(place === '' ? {} : { place }),
  }
}
