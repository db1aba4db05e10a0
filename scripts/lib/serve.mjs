import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './paths.mjs'
import { killGroup, whenToldToEnd } from './signals.mjs'

/** The server ends within 30 s of being told to; past that something is wrong with it. */
const PATIENCE_MS = 35_000
const LEASH = pathToFileURL(join(import.meta.dirname ?? join(ROOT, 'scripts', 'lib'), 'leash.mjs')).href

/**
 * Runs a built program until it ends, or is told to: it gets SIGTERM, and time to end cleanly; a second Ctrl-C, or too
 * long a wait, ends it by force. It has a process group of its own, so that Ctrl-C reaches it once, through us.
 * @param {{ node: string, main: string, args?: readonly string[] }} program
 * @returns {Promise<number>} its exit code
 */
export function serve({ node, main, args = [] }) {
  const child = spawn(node, [...args, '--import', LEASH, main], {
    cwd: process.cwd(),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  })
  /** @type {NodeJS.Timeout | undefined} */
  let patience
  const forget = whenToldToEnd((_signal, wishes) => {
    killGroup(child, wishes === 1 ? 'SIGTERM' : 'SIGKILL')
    patience ??= setTimeout(() => killGroup(child, 'SIGKILL'), PATIENCE_MS)
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      forget()
      clearTimeout(patience)
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
}
