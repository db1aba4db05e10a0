import { execFileSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Folders that hold nothing anybody wrote; only asked for where there is no git to say so. */
const NOT_OURS = new Set(['node_modules', 'dist', 'generated', 'coverage', 'artefacts', '.turbo', '.genesis', '.git'])

/** Every file of the project that git knows or would add, relative to `root`, with `/`, sorted. */
export function listFiles(root: string): string[] {
  const files =
    gitFiles(root) ?? globSync('**/*', { cwd: root, withFileTypes: true, exclude: notOurs }).flatMap(pathOf(root))
  return files.filter((file) => existsSync(join(root, file))).sort()
}

/** Whether a path is TypeScript or JavaScript source. */
export function isCode(path: string): boolean {
  return /\.(ts|tsx|mts|mjs|js|cjs)$/.test(path)
}

/** Whether a path is a test, or something only tests use. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || /(^|\/)testing\//.test(path)
}

function gitFiles(root: string): string[] | undefined {
  if (!existsSync(join(root, '.git'))) return undefined
  const flags = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  return execFileSync('git', flags, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 })
    .split('\0')
    .filter(Boolean)
}

type Entry = { name: string; parentPath: string; isFile(): boolean }

function notOurs(entry: Entry): boolean {
  return NOT_OURS.has(entry.name)
}

function pathOf(root: string) {
  return (entry: Entry): string[] => {
    if (!entry.isFile()) return []
    return [join(entry.parentPath, entry.name).slice(join(root, sep).length).split(sep).join('/')]
  }
}
