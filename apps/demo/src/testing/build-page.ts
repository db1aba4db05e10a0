import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const DEMO = join(import.meta.dirname, '../..')
const VITE = join(DEMO, 'node_modules/vite/bin/vite.js')
const WIZARD = join(DEMO, '../../packages/wizard/dist/index.js')

/**
 * Builds the page as it is shipped, into a folder of its own that goes with the block: in a process of its own, for a
 * test runner's NODE_ENV would make another page.
 */
export async function buildPage() {
  if (!existsSync(WIZARD)) throw new Error('the wizard is not built; run: pnpm --filter @dc360/genesis-wizard build')
  const folder = await mkdtemp(join(tmpdir(), 'genesis-page-'))
  const env = { ...process.env, NODE_ENV: 'production' }
  const args = [VITE, 'build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir']
  await promisify(execFile)(process.execPath, args, { cwd: DEMO, env })
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}
