import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const DEMO = join(import.meta.dirname, '../..')
const VITE = join(DEMO, 'node_modules/vite/bin/vite.js')

/** Builds the page as it is shipped: in a process of its own, for a test runner's NODE_ENV would make another page. */
export async function buildPage(): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [VITE, 'build', '--logLevel', 'error'], { cwd: DEMO, env })
}
