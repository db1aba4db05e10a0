import { join } from 'node:path'
import { readPacks } from '../../scripts/read-packs.ts'
import { packLibrary } from '../adapters/json-packs/json-packs.ts'
import type { PackLibrary } from '../ports/pack-library.ts'

/** The packs as their YAML files say, without a build. Throws with every fault. */
export function testPacks(): PackLibrary {
  const { bundle, faults } = readPacks(join(import.meta.dirname, '../../packs'))
  if (faults) throw new Error(faults.map((fault) => `${fault.file} ${fault.path}: ${fault.message}`).join('\n'))
  return packLibrary(bundle)
}
