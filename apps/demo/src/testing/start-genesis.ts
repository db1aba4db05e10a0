import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = join(import.meta.dirname, '../../../..')
const SERVER = join(ROOT, 'apps/server/src/main.ts')
const FAKE = join(ROOT, 'packages/core/src/testing/fake-openai/main.ts')

/** Of the vendors only the one a test stands in for, whatever keys the machine has. */
const SETTINGS = { PORT: '0', STORE_URL: 'memory:', LOG_LEVEL: 'error', TEXT_PROVIDERS: 'openai' }

/** The real server on a free port with the built page; ends with the block. */
export async function startGenesis(env: Record<string, string> = {}) {
  const { line, ...rest } = await startNode(SERVER, { ...SETTINGS, ...env })
  const url = /^Genesis is ready on (http:\/\/localhost:\d+)/.exec(line)?.[1]
  if (!url) throw new Error(`the server said: ${line}`)
  return { url, ...rest }
}

/** A text model that holds every answer until `release`, as a process of its own. */
export async function startHoldingModel() {
  const { line, ...rest } = await startNode(FAKE, { FAKE_OPENAI_BEHAVIOURS: '[{"kind":"hold"}]' })
  const { url } = JSON.parse(line) as { url: string }
  const control = (path: string, init: RequestInit) => fetch(url.replace('/v1', `/__fake/${path}`), init)
  return {
    env: { OPENAI_API_KEY: 'a key of the test', OPENAI_BASE_URL: url },
    /** Lets go of what is held, and answers at once from then on. */
    release: async () => {
      await control('behaviours', { method: 'PUT', body: '[]' })
      await control('release', { method: 'POST' })
    },
    ...rest,
  }
}

async function startNode(file: string, env: Record<string, string>) {
  const { OPENAI_API_KEY: _, ...inherited } = process.env
  const child = spawn(process.execPath, ['--conditions=genesis-source', file], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${file} ended before it was ready`)))
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string]
  ended.catch(() => undefined)
  return { line, [Symbol.asyncDispose]: () => stop(child) }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
