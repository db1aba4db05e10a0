import type { CountryPack, PhrasePool, SectorPack, Theme } from '../domain/pack.ts'

/** What Genesis knows of trades and countries without asking anybody. */
export interface PackLibrary {
  readonly sectors: readonly SectorPack[]
  readonly countries: readonly CountryPack[]
  readonly themes: readonly Theme[]
  readonly common: Readonly<Record<string, PhrasePool>>
  /** The pack of a catalog id, label, synonym or free text that names the trade in any form; undefined when none fits. */
  sector(typed: string): SectorPack | undefined
  country(code: string | undefined): CountryPack | undefined
}
