import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'

/**
 * A command of the project's own pnpm, which npm fetches when it is not there yet. Turbo runs the packages' scripts
 * through pnpm, so it is started as `pnpm('exec', 'turbo', …)`.
 * @param {...string} args
 * @returns {string[]}
 */
export function pnpm(...args) {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return ['npx', '--yes', packageManager, ...args]
}
