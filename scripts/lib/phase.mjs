import { spawn } from 'node:child_process'
import { ROOT } from './paths.mjs'
import { toolEnvironment } from './environment.mjs'
import { killGroup, whenToldToEnd } from './signals.mjs'

const TAIL_LINES = 40

/** A step that failed, with the line that says so. */
export class PhaseError extends Error {}

/**
 * Runs a command as one quiet step: one line when it is done, the end of its output when it fails.
 * @param {string} name what the line says
 * @param {readonly string[]} command
 * @returns {Promise<void>} rejects with `PhaseError`
 */
export async function quietPhase(name, command) {
  const started = Date.now()
  process.stdout.write(`  ${name} … `)
  const { code, output } = await run(command, { quiet: true })
  process.stdout.write(`${code === 0 ? 'ok' : 'failed'} (${seconds(started)})\n`)
  if (code === 0) return
  const tail = output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n')
  throw new PhaseError(`${tail}\n\nGenesis could not ${name}: \`${command.join(' ')}\` ended with ${code}.`)
}

/**
 * Runs a command to its end, in a process group of its own, which goes when we are told to.
 * @param {readonly string[]} command
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options] `quiet` keeps the output instead of showing it
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run([program = '', ...args], { quiet = false, env = toolEnvironment() } = {}) {
  const windows = process.platform === 'win32'
  const stdio = quiet ? 'pipe' : 'inherit'
  const child = spawn(program, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', stdio, stdio],
    detached: !windows,
    shell: windows,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text))
  const forget = whenToldToEnd((signal) => {
    killGroup(child, 'SIGTERM')
    child.once('close', () => process.exit(signal === 'SIGINT' ? 130 : 143))
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      forget()
      resolve({ code: code ?? 1, output: signal ? `${output}\nended by ${signal}` : output })
    })
  })
}

/**
 * @param {number} since milliseconds
 * @returns {string} as in `3.2 s`
 */
export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}
