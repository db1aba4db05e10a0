import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { scratchProject } from '../testing/scratch-project.ts'

const DOMAIN = join(import.meta.dirname, '../../packages/core/src/domain')
/** kB of 1024 bytes, minified and gzipped, zod/mini included; the names of the countries are data and come apart. */
const LIMITS = { screens: 16, whole: 21 }
/** What a wizard needs to ask, to check, to follow a run and to say what went wrong. */
const SCREENS = [
  'brief-input.ts',
  'brief-event.ts',
  'brief-progress.ts',
  'draft.ts',
  'field-error.ts',
  'genesis-error.ts',
]

const modules = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
)

/** Bundles modules for a browser, with everything they export kept, the country names in a chunk of their own. */
async function bundle(paths: readonly string[]): Promise<Rolldown.OutputChunk[]> {
  using project = scratchProject({})
  const entry = join(project.root, 'entry.ts')
  writeFileSync(entry, paths.map((path, n) => `export * as m${n} from '${path}'\n`).join(''))
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    root: project.root,
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: { groups: [{ name: 'country-names', test: /country-names/ }] } },
      },
    },
  })
  const all = [output].flat().flatMap((result) => ('output' in result ? result.output : []))
  return all.filter((chunk) => chunk.type === 'chunk')
}

const domain = (paths: readonly string[]) => bundle(paths.map((path) => join(DOMAIN, path)))

/** Modules of Node that a bundle would ask a browser for: Vite puts a stand-in in their place. */
function nodeModules(chunks: readonly Rolldown.OutputChunk[]): string[] {
  const ids = chunks.flatMap(({ moduleIds, imports }) => [...moduleIds, ...imports])
  return ids.filter((id) => /^node:|__vite-browser-external/.test(id))
}

function kilobytes(chunks: readonly Rolldown.OutputChunk[]): number {
  const code = chunks.filter(({ name }) => name !== 'country-names').map((chunk) => chunk.code)
  return gzipSync(code.join('\n'), { level: 9 }).length / 1024
}

it('the domain builds for a browser, whole, without Node', async () => {
  const chunks = await domain(modules)
  expect(modules.length).toBeGreaterThan(25)
  expect(nodeModules(chunks)).toEqual([])
})

it.each([
  ['whole', modules],
  ['screens', SCREENS],
] as const)('the domain (%s) keeps within its size', async (part, paths) => {
  const size = kilobytes(await domain(paths))
  console.log(`domain in a browser, ${part}: ${size.toFixed(1)} kB gzip of ${LIMITS[part]}, country names apart`)
  expect(size).toBeLessThanOrEqual(LIMITS[part])
})

it('a domain that needs Node is found out', async () => {
  using project = scratchProject({
    'a.ts': "import { readFileSync } from 'node:fs'\nexport const a = () => readFileSync('x')\n",
  })
  expect(nodeModules(await bundle([join(project.root, 'a.ts')]))).not.toEqual([])
})
