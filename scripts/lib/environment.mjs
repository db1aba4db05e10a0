import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { BIN } from './paths.mjs'

/**
 * The environment that the project's tools run in: its own executables first (so that `node` is Node 24), no telemetry,
 * no questions, and a home folder that can be written.
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment() {
  return {
    ...process.env,
    PATH: [BIN, process.env.PATH].join(delimiter),
    HOME: writableHome(process.env.HOME),
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    npm_config_update_notifier: 'false',
    npm_config_fund: 'false',
  }
}

/**
 * @param {string | undefined} home
 * @returns {string | undefined} the given folder when it can be written, else one of our own
 */
function writableHome(home) {
  if (process.platform === 'win32') return home
  try {
    if (!home) throw new Error('no home')
    mkdirSync(home, { recursive: true })
    accessSync(home, constants.W_OK)
    return home
  } catch {
    return mkdtempSync(join(tmpdir(), 'genesis-home-'))
  }
}
