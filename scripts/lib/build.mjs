import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolders, ROOT, walk } from './paths.mjs'
import { quietPhase } from './phase.mjs'
import { pnpm } from './pnpm.mjs'
import { onceFor } from './stamp.mjs'

const ROOT_FILES = ['pnpm-lock.yaml', 'package.json', 'turbo.json', 'tsconfig.base.json']

/**
 * Builds every package and app that changed; turbo knows which by their contents.
 * @returns {Promise<void>} rejects with `PhaseError`
 */
export async function build() {
  await quietPhase('build', pnpm('exec', 'turbo', 'run', 'build', '--output-logs=errors-only', '--ui=stream'))
}

/**
 * Builds when a file is newer, gone or new since the last time, without asking turbo otherwise.
 * @returns {Promise<void>} rejects with `PhaseError`
 */
export async function buildWhenChanged() {
  await onceFor('built', state, build)
}

/** Name, time and size of every source file, and whether each package's output is there. */
function state() {
  const sources = ['apps', 'packages'].flatMap((folder) => walk(join(ROOT, folder)))
  const files = [...sources, ...ROOT_FILES.map((file) => join(ROOT, file))].map((path) => {
    const { mtimeMs, size } = statSync(path)
    return `${path} ${mtimeMs} ${size}`
  })
  const outputs = packageFolders()
    .filter((folder) => 'build' in (JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')).scripts ?? {}))
    .map((folder) => `${folder} ${existsSync(join(ROOT, folder, 'dist'))}`)
  return [...files, ...outputs]
}
