import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'

/** The first Node with everything the server asks for (node:sqlite without a flag, TypeScript without a build). */
const OLDEST = [22, 13]

/**
 * The Node that Genesis runs on: the one that came along as a package, else the one running now when it will do.
 * @returns {string | undefined} path of the executable
 */
export function node24() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const shipped = join(ROOT, 'node_modules', `node-${platformName()}-${process.arch}`, 'bin', name)
  if (existsSync(shipped)) return shipped
  return isNewEnough(process.versions.node) ? process.execPath : undefined
}

/** What to say when there is none. */
export const NO_NODE = `Genesis needs Node ${OLDEST.join('.')} or newer on this system; this is Node ${process.versions.node}.`

/**
 * @param {string} version as in `22.13.1`
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
}

function platformName() {
  return process.platform === 'win32' ? 'win' : process.platform
}
