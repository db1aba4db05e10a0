import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const MAIN = join(import.meta.dirname, '../main.ts')

export type ServerProcess = {
  url: string
  pid: number
  /** What it printed so far, both streams. */
  output: () => string
  /** SIGKILL, and waits until it is gone. */
  kill: () => Promise<void>
  /** SIGTERM; resolves with the exit code. */
  stop: () => Promise<number | null>
  /** At the end of its block: gone, whatever happened in it. */
  [Symbol.asyncDispose]: () => Promise<void>
}

/** Starts the real server as a process of its own on a free port; ready when this resolves. */
export async function startServer(env: Record<string, string> = {}): Promise<ServerProcess> {
  const child = spawnServer({ PORT: '0', STORE_URL: 'memory:', LOG_LEVEL: 'warn', ...env })
  const output = collect(child)
  const url = await readyUrl(child, output)
  return {
    url,
    pid: child.pid ?? 0,
    output,
    kill: () => kill(child),
    stop: async () => {
      if (child.exitCode !== null) return child.exitCode
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      const [code] = await exited
      return code
    },
    [Symbol.asyncDispose]: () => kill(child),
  }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}

/** Starts a server that is expected to give up; resolves with its exit code and what it printed. */
export async function startAndFail(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const child = spawnServer({ PORT: '0', STORE_URL: 'memory:', ...env })
  const output = collect(child)
  const [code] = await once(child, 'close')
  return { code, output: output() }
}

/** A folder for a store, removed at the end of its block. */
export async function temporaryFolder(): Promise<{ path: string; [Symbol.asyncDispose]: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'genesis-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

function spawnServer(env: Record<string, string>): ChildProcess {
  const inherited = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' }
  return spawn(process.execPath, ['--conditions=genesis-source', '--max-semi-space-size=8', MAIN], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function collect(child: ChildProcess): () => string {
  let text = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    text += chunk
  })
  return () => text
}

async function readyUrl(child: ChildProcess, output: () => string): Promise<string> {
  if (!child.stdout) throw new Error('no output to read')
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /ready on (http:\/\/\S+)/.exec(line)?.[1]
    if (url) return url
  }
  throw new Error(`the server did not start:\n${output()}`)
}
