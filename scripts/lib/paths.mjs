import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, whatever folder the script was started in. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The executables that the project brought along. */
export const BIN = join(ROOT, 'node_modules', '.bin')

/** Where a run of the tests leaves its reports. */
export const ARTEFACTS = join(ROOT, 'artefacts')

const NOT_SOURCE = new Set(['node_modules', 'dist', 'generated', 'coverage', 'artefacts', '.turbo'])

/**
 * The folder of every package and app, relative to the root, sorted.
 * @returns {string[]}
 */
export function packageFolders() {
  return ['apps', 'packages'].flatMap((kind) =>
    readdirSync(join(ROOT, kind))
      .map((name) => join(kind, name))
      .filter((folder) => existsSync(join(ROOT, folder, 'package.json')))
      .sort(),
  )
}

/**
 * Every file under a folder that somebody wrote, as full paths, sorted.
 * @param {string} folder
 * @returns {string[]}
 */
export function walk(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return NOT_SOURCE.has(entry.name) ? [] : walk(path)
      return entry.isFile() ? [path] : []
    })
    .sort()
}
