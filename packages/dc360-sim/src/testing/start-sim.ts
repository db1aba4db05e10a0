import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createDc360Sim } from '../create-sim.ts'
import type { SimOptions } from '../sim.ts'

export const SECRET = 'test-service-secret-of-the-simulator'

type Answer = {
  id?: string
  mode?: string
  duplicate?: boolean
  calls?: { status: number }[]
  fields?: { path: string }[]
}

/** The simulator mounted under `/dc360` on a free port, as the server does it. */
export async function startSim(overrides: Partial<SimOptions> = {}) {
  const app = new Hono().route(
    '/dc360',
    createDc360Sim({
      secrets: [SECRET],
      signToken: async (userId, seconds) => `token:${userId}:${seconds}`,
      verifyToken: async (token) => {
        const userId = /^token:([^:]+):/.exec(token)?.[1]
        if (userId === undefined) throw new Error('not ours')
        return { userId }
      },
      clock: { now: () => new Date('2026-11-20T12:00:00.000Z') },
      isLoopback: (c) => c.req.header('x-from') !== 'elsewhere',
      ...overrides,
    }),
  )
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  if (!server.listening) await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  const url = `http://127.0.0.1:${port}/dc360`

  /** One call, as `GET /path`, with the service secret unless a header given overrides it. */
  async function call(request: string, body?: unknown, headers: Record<string, string> = {}) {
    const [method = '', path = ''] = request.split(' ')
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { 'X-Service-Secret': SECRET, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const answer = (await response.json()) as Answer // whatever a test does not expect fails it
    return { status: response.status, body: answer }
  }

  return {
    url,
    call,
    subscription: async (id: string) => (await call(`GET /api/v1/users/${id}/subscription`)).body,
    report: (id: string, sessionId: string) =>
      call(`POST /api/v1/users/${id}/genesis-usage`, {
        session_id: sessionId,
        session_type: 'business_brief',
        timestamp: '2026-11-20T12:00:00.000Z',
      }),
    async [Symbol.asyncDispose]() {
      server.close()
      await once(server, 'close')
    },
  }
}
