import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, YAMLError } from 'yaml'
import { type PackBundle, packBundleSchema } from '../src/domain/pack.ts'

/** A fault in a file of packs: where it is and what is wrong there. */
export type PackFault = { readonly file: string; readonly path: string; readonly message: string }
export type ReadPacks =
  | { readonly bundle: PackBundle; readonly faults?: never }
  | { readonly bundle?: never; readonly faults: readonly PackFault[] }

/** The parts of a trade that have a file of their own; the rest of its pack is `sector.yaml`. */
const SECTOR_PARTS = ['voice', 'market', 'look'] as const

/**
 * Reads the YAML files below `folder` (`sectors/<id>/*.yaml`, `countries/*.yaml`, `themes.yaml`, `common.yaml` and
 * `common/*.yaml`, whose slots lie side by side) as one bundle, or lists every fault by file and path.
 */
export function readPacks(folder: string): ReadPacks {
  const reader = yamlReader(folder)
  const sectorIds = foldersOf(join(folder, 'sectors'))
  const countryFiles = yamlFilesOf(join(folder, 'countries'))
  const commonFiles = yamlFilesOf(join(folder, 'common')).map((file) => join('common', file))
  const bundle = {
    sectors: sectorIds.map((id) => ({
      ...asObject(reader.read(join('sectors', id, 'sector.yaml'))),
      ...Object.fromEntries(SECTOR_PARTS.map((part) => [part, reader.read(join('sectors', id, `${part}.yaml`))])),
    })),
    countries: countryFiles.map((file) => reader.read(join('countries', file))),
    themes: reader.read('themes.yaml'),
    common: Object.assign({}, ...['common.yaml', ...commonFiles].map((file) => asObject(reader.read(file)))),
  }
  if (reader.faults.length > 0) return { faults: reader.faults }
  const parsed = packBundleSchema.safeParse(bundle)
  if (!parsed.success) {
    return { faults: parsed.error.issues.map((issue) => fault(issue, sectorIds, countryFiles)) }
  }
  const misplaced = sectorIds.filter((id, index) => parsed.data.sectors[index]?.id !== id)
  if (misplaced.length === 0) return { bundle: parsed.data }
  return {
    faults: misplaced.map((id) => ({
      file: join('sectors', id, 'sector.yaml'),
      path: 'id',
      message: `is not the name of its folder, ${id}`,
    })),
  }
}

function yamlReader(folder: string) {
  const faults: PackFault[] = []
  function read(file: string): unknown {
    try {
      return parse(readFileSync(join(folder, file), 'utf8'))
    } catch (error) {
      const missing = !existsSync(join(folder, file))
      if (!missing && !(error instanceof YAMLError)) throw error
      faults.push({ file, path: '', message: missing ? 'is missing' : String(error) })
      return undefined
    }
  }
  return { read, faults }
}

/** Names the file that holds what an issue of the whole bundle is about. */
function fault(
  { path, message }: { readonly path: readonly PropertyKey[]; readonly message: string },
  sectorIds: readonly string[],
  countryFiles: readonly string[],
): PackFault {
  const [part, index, inner] = path
  const rest = (from: number) => path.slice(from).map(String).join('.')
  if (part === 'sectors') {
    const own = SECTOR_PARTS.find((name) => name === inner)
    const file = join('sectors', sectorIds[Number(index)] ?? '', `${own ?? 'sector'}.yaml`)
    return { file, path: rest(own ? 3 : 2), message }
  }
  if (part === 'countries')
    return { file: join('countries', countryFiles[Number(index)] ?? ''), path: rest(2), message }
  return { file: `${String(part)}.yaml`, path: rest(1), message }
}

function foldersOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

function yamlFilesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
