import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { startFront } from './start-front.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const SERVER = join(ROOT, 'apps/server/src/main.ts')
const FAKE = join(ROOT, 'packages/core/src/testing/fake-openai/main.ts')

/** Of the vendors only the one a test stands in for, whatever keys the machine has. */
const SETTINGS = { PORT: '0', STORE_URL: 'memory:', LOG_LEVEL: 'error', TEXT_PROVIDERS: 'openai' }

/** The real server on a free port, behind the page in `folder`; ends with the block. */
export async function startGenesis(folder: string, env: Record<string, string> = {}) {
  const stack = new AsyncDisposableStack()
  const server = stack.use(await startServer(env))
  const front = stack.use(await startFront(server.url, folder))
  return { url: front.url, server, [Symbol.asyncDispose]: () => stack.disposeAsync() }
}

/** The real server by itself. `url` has its port; `kill` is SIGKILL. */
export async function startServer(env: Record<string, string> = {}) {
  const { line, ...rest } = await startNode(SERVER, { ...SETTINGS, ...env })
  const url = /^Genesis is ready on (http:\/\/localhost:\d+)/.exec(line)?.[1]
  if (!url) throw new Error(`the server said: ${line}`)
  return { url, ...rest }
}

/** A text model that holds every answer until `release`, as a process of its own. */
export async function startHoldingModel() {
  const { line, ...rest } = await startNode(FAKE, { FAKE_OPENAI_BEHAVIOURS: '[{"kind":"hold"}]' })
  const { url } = JSON.parse(line) as { url: string } // the fake's own first line
  const control = (path: string, init: RequestInit) => fetch(url.replace('/v1', `/__fake/${path}`), init)
  return {
    // However long a test holds an answer, the run waits for it.
    env: { OPENAI_API_KEY: 'a key of the test', OPENAI_BASE_URL: url, AGENT_TIMEOUT_MS: '150000' },
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
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string] // a line event brings its text
  ended.catch(() => undefined)
  return { line, kill: () => end(child, 'SIGKILL'), [Symbol.asyncDispose]: () => end(child, 'SIGTERM') }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill(signal)
  await exited
}
