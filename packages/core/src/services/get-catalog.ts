import type { Locale } from '../domain/locale.ts'
import { COUNTRY_NAMES } from '../domain/country-names.ts'
import { countryName } from '../domain/country.ts'
import { PRESETS, PRESET_TABLE, type Preset } from '../domain/preset.ts'
import type { ServiceDeps } from './deps.ts'

export type Catalog = {
  sectors: { id: string; label: string; examples: string[] }[]
  countries: { code: string; name: string }[]
  presets: { id: Preset; available: boolean }[]
  themes: { id: string; name: string }[]
}

/** What forms offer to choose from: the region's countries first, then the others by name. */
export function getCatalog(deps: Pick<ServiceDeps, 'packs'>, locale: Locale): Catalog {
  const { sectors, countries, themes } = deps.packs
  const near = countries.map(({ code }) => code)
  const compare = new Intl.Collator(locale).compare
  const far = Object.keys(COUNTRY_NAMES).filter((code) => !near.includes(code))
  const named = (codes: string[]) =>
    codes.map((code) => ({ code, name: countryName(code, locale) })).sort((a, b) => compare(a.name, b.name))
  return {
    sectors: sectors.map(({ id, label, examples }) => ({ id, label: label[locale], examples: examples[locale] })),
    countries: [...named(near), ...named(far)],
    presets: PRESETS.map((id) => ({ id, available: PRESET_TABLE[id].available })),
    themes: themes.map(({ id, name }) => ({ id, name })),
  }
}
