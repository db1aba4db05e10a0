import { spawnSync } from 'node:child_process'
import { dirname, join, relative, sep } from 'node:path'
import { isCode } from './list-files.ts'
import type { Finding } from './source.ts'

type Tool = { name: string; expects(path: string): boolean; sees(root: string, files: readonly string[]): Set<string> }

const BIN = join(import.meta.dirname, '../../node_modules/.bin')

const TOOLS: Tool[] = [
  { name: 'oxlint', expects: isCode, sees: (root) => new Set(run('oxlint', ['--debug=files'], root)) },
  { name: 'biome', expects: (path) => isCode(path) || /\.(json|css)$/.test(path), sees: seenByBiome },
  { name: 'tsc', expects: (path) => /\.(ts|tsx|mts|mjs)$/.test(path), sees: seenByTsc },
]

/** Files that a tool passes over, be it by a pattern, a missing project or a change of its own: a gate must see all. */
export function toolsSeeAll(root: string, files: readonly string[]): Finding[] {
  return TOOLS.flatMap(({ name, expects, sees }) => {
    const expected = files.filter(expects)
    const seen = sees(root, files)
    return expected
      .filter((path) => !seen.has(path))
      .map((path) => ({ path, line: 1, message: `${name} does not look at this file` }))
  })
}

/** Biome lists what it looked at between two headings of its verbose report. */
function seenByBiome(root: string): Set<string> {
  const said = run('biome', ['format', '--verbose', '--colors=off', '--max-diagnostics=1', '.'], root)
  const from = said.findIndex((line) => line.includes('Files processed:'))
  const to = said.findIndex((line) => line.includes('Files fixed:'))
  return new Set(said.slice(from + 1, to).flatMap((line) => /^ *- (.+)$/.exec(line)?.[1] ?? []))
}

/** The files of every `tsconfig.json`: the root's and each package's. */
function seenByTsc(root: string, files: readonly string[]): Set<string> {
  const folders = files.filter((path) => /(^|\/)tsconfig\.json$/.test(path)).map((path) => dirname(path))
  const listed = folders.flatMap((folder) => run('tsc', ['--listFilesOnly', '-p', join(root, folder)], root))
  return new Set(listed.map((path) => relative(root, path).split(sep).join('/')))
}

/** Lines of what a tool prints, whatever its verdict: here it is only asked what it looks at. */
function run(bin: string, args: string[], cwd: string): string[] {
  const { stdout, stderr, error } = spawnSync(join(BIN, bin), args, { cwd, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 })
  if (error) throw error
  return `${stdout}\n${stderr}`.split('\n')
}
