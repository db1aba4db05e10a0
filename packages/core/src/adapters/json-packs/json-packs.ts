import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type PackBundle, packBundleSchema } from '../../domain/pack.ts'
import type { PackLibrary } from '../../ports/pack-library.ts'
import { sectorMatcher } from './sector-matcher.ts'

/** `packages/core/generated/packs.json`, from `src/` and from `dist/` alike. */
const BUILT = fileURLToPath(new URL('../../../generated/packs.json', import.meta.url))

/** The packs of a bundle that `scripts/build-packs.ts` wrote. Throws when the file is missing or is not a bundle. */
export function loadPacks(path: string = BUILT): PackLibrary {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Error(`The packs at ${path} cannot be read: build them first (scripts/build-packs.ts)`, { cause })
  }
  return packLibrary(packBundleSchema.parse(content))
}

/** A library over a bundle that is already parsed. */
export function packLibrary(bundle: PackBundle): PackLibrary {
  const countries = new Map(bundle.countries.map((country) => [country.code, country]))
  return {
    ...bundle,
    sector: sectorMatcher(bundle.sectors),
    country: (code) => (code === undefined ? undefined : countries.get(code)),
  }
}
