/** Builds `generated/packs.json` from `packs/**.yaml`; prints every fault by file and path and exits 1 when there is one. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readPacks } from './read-packs.ts'

const PACKAGE = join(import.meta.dirname, '..')
const [folder = join(PACKAGE, 'packs'), target = join(PACKAGE, 'generated', 'packs.json')] = process.argv.slice(2)

const { bundle, faults } = readPacks(folder)
if (faults) {
  for (const { file, path, message } of faults) console.error(`packs/${file}${path ? ` at ${path}` : ''}: ${message}`)
  process.exit(1)
}
mkdirSync(dirname(target), { recursive: true })
writeFileSync(target, `${JSON.stringify(bundle)}\n`)
console.log(
  `packs: ${bundle.sectors.length} sectors, ${bundle.countries.length} countries, ${bundle.themes.length} themes`,
)
