import { directFetch } from '../network/page-network.ts'

/** How DC360 answers Genesis. */
export const DC360_MODES = ['ok', 'slow', 'down'] as const
export type Dc360Mode = (typeof DC360_MODES)[number]

export type UserChange = { plan?: string; used?: number }

/** The controls of DC360's simulator, outside the simulated network. They reject with an `Error` when it does not answer well. */
export const simulator = {
  async setUser(userId: string, change: UserChange): Promise<void> {
    const path = `/dc360/users/${encodeURIComponent(userId)}`
    await send(directFetch, { method: 'PUT', path, body: { ...change, status: 'active' } })
  },
  async setMode(mode: Dc360Mode): Promise<void> {
    await send(directFetch, { method: 'PUT', path: '/dc360/mode', body: { mode } })
  },
  async mode(): Promise<Dc360Mode> {
    const mode = fieldOf(await send(directFetch, { method: 'GET', path: '/dc360/log' }), 'mode')
    return DC360_MODES.find((known) => known === mode) ?? 'ok'
  },
}

/** DC360 signs the user in, over the same network as everything else. Rejects when it does not answer well. */
export async function fetchToken(userId: string, expiresInSeconds?: number): Promise<string> {
  const body = expiresInSeconds === undefined ? { userId } : { userId, expiresInSeconds }
  const token = fieldOf(await send(window.fetch, { method: 'POST', path: '/dc360/token', body }), 'token')
  if (typeof token !== 'string') throw new Error('the simulator gave no token')
  return token
}

type Call = { method: string; path: string; body?: unknown }

async function send(via: typeof fetch, { method, path, body }: Call): Promise<unknown> {
  const answer = await via(path, {
    method,
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`)
  return answer.json()
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
