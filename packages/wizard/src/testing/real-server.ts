import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const MAIN = join(import.meta.dirname, '../../../../apps/server/src/main.ts')

export type RealServer = {
  url: string
  /** SIGKILL, and waits until it is gone. */
  kill: () => Promise<void>
  [Symbol.asyncDispose]: () => Promise<void>
}

/** A port of 127.0.0.1 that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  server.close()
  await once(server, 'close')
  return port
}

/** A server that takes every connection and never answers. */
export async function startSilence(): Promise<{ url: string; [Symbol.asyncDispose]: () => Promise<void> }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  return {
    url: `http://127.0.0.1:${port}/v1`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The real server, as a process of its own; ready when this resolves. */
export async function startRealServer(env: Record<string, string> = {}): Promise<RealServer> {
  const inherited = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' }
  const child = spawn(process.execPath, ['--conditions=genesis-source', '--max-semi-space-size=8', MAIN], {
    env: { ...inherited, PORT: '0', STORE_URL: 'memory:', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const kill = () => killed(child)
  return { url: await readyUrl(child), kill, [Symbol.asyncDispose]: kill }
}

/** A token of the simulator's, for a user whose plan allows what tests do. Negative seconds: expired since then. */
export async function signIn(url: string, userId: string, expiresInSeconds = 3600): Promise<string> {
  await control(url, 'PUT', `users/${userId}`, { plan: 'pro', used: 0, status: 'active' })
  const answer = await control(url, 'POST', 'token', { userId, expiresInSeconds })
  return (answer as { token: string }).token // the simulator's answer
}

async function control(url: string, method: string, path: string, body: unknown): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/dc360/${path}`, { method, headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}

async function readyUrl(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no output to read')
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /ready on (http:\/\/\S+)/.exec(line)?.[1]
    if (url) return url
  }
  throw new Error('the server did not start')
}
