import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolders, ROOT } from './paths.mjs'
import { quietPhase } from './phase.mjs'
import { pnpm } from './pnpm.mjs'
import { onceFor } from './stamp.mjs'

/**
 * Brings `node_modules` to what the lockfile says; does nothing when it already is.
 * @returns {Promise<void>} rejects with `PhaseError`
 */
export async function install() {
  const flags = ['--frozen-lockfile', '--prefer-offline', '--config.confirmModulesPurge=false']
  await onceFor('installed', manifests, () => quietPhase('install', pnpm('install', ...flags)))
}

/** The contents of everything that decides what is installed. */
function manifests() {
  const files = packageFolders().map((folder) => join(folder, 'package.json'))
  return ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...files].map((file) =>
    readFileSync(join(ROOT, file), 'utf8'),
  )
}
