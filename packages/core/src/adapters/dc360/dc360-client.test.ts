import { once } from 'node:events'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { Dc360Error } from '../../ports/dc360.ts'
import { createDc360Client, type Dc360ClientOptions } from './dc360-client.ts'

const SECRET = 'the-secret-shared-with-dc360-0123456789'
const ANSWER = {
  plan: 'basic',
  subscription_status: 'active',
  genesis_sessions_used: 4,
  quota_reset_date: '2026-12-01T00:00:00Z',
}

/** A DC360 whose answers a test decides, and a client of it. */
async function start(listener: RequestListener, options: Partial<Dc360ClientOptions> = {}) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  const client = createDc360Client({
    baseUrl: `http://127.0.0.1:${port}/dc360/`,
    secrets: [SECRET, 'the-one-before'],
    planLimits: { trial: 3, basic: 10, pro: 50, enterprise: null },
    timeoutMs: 10_000,
    ...options,
  })
  return {
    client,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const json = (response: ServerResponse, body: unknown, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

async function failure(promise: Promise<unknown>): Promise<Dc360Error> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Dc360Error)) throw new Error('expected a Dc360Error', { cause: error })
  return error
}

describe('calls', () => {
  it('asks for a subscription with the first secret, under the base path', async () => {
    const seen: unknown[] = []
    await using dc360 = await start((request, response) => {
      seen.push([request.method, request.url, request.headers['x-service-secret']])
      json(response, ANSWER)
    })
    expect(await dc360.client.subscription('a/b é')).toMatchObject({ plan: 'basic', used: 4, limit: 10 })
    expect(seen).toEqual([['GET', '/dc360/api/v1/users/a%2Fb%20%C3%A9/subscription', SECRET]])
  })

  it('reports a unit under its brief id', async () => {
    const bodies: unknown[] = []
    await using dc360 = await start(async (request, response) => {
      bodies.push([request.url, JSON.parse(await new Response(request).text())])
      json(response, { accepted: true, duplicate: false })
    })
    await dc360.client.reportUsage({ userId: '42', briefId: 'brief_a', at: '2026-11-20T12:00:00.000Z' })
    expect(bodies).toEqual([
      [
        '/dc360/api/v1/users/42/genesis-usage',
        { session_id: 'brief_a', session_type: 'business_brief', timestamp: '2026-11-20T12:00:00.000Z' },
      ],
    ])
  })

  it.each([
    [200, true],
    [401, true],
    [500, false],
    [503, false],
  ])('pings: status %i means %s', async (status, alive) => {
    await using dc360 = await start((_, response) => json(response, {}, status))
    expect(await dc360.client.ping()).toBe(alive)
  })

  it('pings a closed port as not there', async () => {
    let port = 0
    {
      await using dc360 = await start((_, response) => json(response, {}))
      expect(await dc360.client.ping()).toBe(true)
      const probe = createServer().listen(0, '127.0.0.1')
      await once(probe, 'listening')
      port = (probe.address() as AddressInfo).port // a TCP server that listens has one
      probe.close()
      await once(probe, 'close')
    }
    await using gone = await start(() => {}, { baseUrl: `http://127.0.0.1:${port}` })
    expect(await gone.client.ping()).toBe(false)
    expect((await failure(gone.client.subscription('42'))).failure).toBe('network')
  })

  it.each(['.', '..', '', '\uD800'])('asks nothing for a user id %j that is no path segment', async (userId) => {
    let calls = 0
    await using dc360 = await start((_, response) => {
      calls++
      json(response, ANSWER)
    })
    expect((await failure(dc360.client.subscription(userId))).failure).toBe('status')
    expect((await failure(dc360.client.reportUsage({ userId, briefId: 'b', at: '' }))).failure).toBe('status')
    expect(calls).toBe(0)
  })

  it('needs a secret', () => {
    const planLimits = { trial: 3, basic: 10, pro: 50, enterprise: null }
    expect(() => createDc360Client({ baseUrl: 'http://x', secrets: [], planLimits })).toThrow(/secret/)
  })
})

describe('answers that are none', () => {
  const CANARY = 'canary-of-a-private-answer'
  it.each<[string, (response: ServerResponse) => void, Dc360Error['failure']]>([
    ['500', (response) => json(response, { detail: CANARY }, 500), 'status'],
    ['404', (response) => json(response, ANSWER, 404), 'status'],
    ['{}', (response) => json(response, {}), 'invalid_answer'],
    ['a text as limit', (response) => json(response, { ...ANSWER, max_monthly_sessions: CANARY }), 'invalid_answer'],
    ['a negative count', (response) => json(response, { ...ANSWER, genesis_sessions_used: -1 }), 'invalid_answer'],
    ['no count', (response) => json(response, { plan: 'basic', subscription_status: 'active' }), 'invalid_answer'],
    ['an unknown plan', (response) => json(response, { ...ANSWER, plan: CANARY }), 'invalid_answer'],
    ['HTML', (response) => response.end(`<html>${CANARY}</html>`), 'invalid_answer'],
    ['nothing', (response) => response.writeHead(204).end(), 'invalid_answer'],
    ['1 MB', (response) => json(response, { ...ANSWER, more: CANARY.repeat(40_000) }), 'invalid_answer'],
    ['a reset', (response) => response.destroy(), 'network'],
    [
      'a cut body',
      (response) => response.writeHead(200, { 'content-length': '999' }).write('{"plan"', () => response.destroy()),
      'network',
    ],
  ])('%s', async (_, answer, expected) => {
    await using dc360 = await start((_request, response) => answer(response))
    const error = await failure(dc360.client.subscription('42'))
    expect(error.failure).toBe(expected)
    expect(`${error.message} ${String(error.cause)}`).not.toContain(CANARY)
    expect(`${error.message} ${String(error.cause)}`).not.toContain(SECRET)
  })

  it('does not follow a redirect, nor carry the secret to it', async () => {
    const paths: (string | undefined)[] = []
    await using dc360 = await start((request, response) => {
      paths.push(request.url)
      if (request.url === '/elsewhere') json(response, ANSWER)
      else response.writeHead(302, { location: '/elsewhere' }).end()
    })
    expect((await failure(dc360.client.subscription('42'))).failure).toBe('status')
    expect(paths).toHaveLength(1)
  })

  it.each<[string, (response: ServerResponse) => void]>([
    ['no answer at all', () => {}],
    ['headers and no body', (response) => response.writeHead(200).flushHeaders()],
  ])('%s ends at the deadline, and the call is closed', async (_, answer) => {
    const closed = Promise.withResolvers<void>()
    await using dc360 = await start(
      (_request, response) => {
        response.once('close', closed.resolve)
        answer(response)
      },
      { timeoutMs: 50 },
    )
    expect((await failure(dc360.client.subscription('42'))).failure).toBe('timeout')
    await closed.promise
  })

  it('a ping that hangs ends at the deadline as not there', async () => {
    await using dc360 = await start(() => {}, { timeoutMs: 50 })
    expect(await dc360.client.ping()).toBe(false)
  })

  it('a slow drip ends at the deadline of the whole call', async () => {
    await using dc360 = await start(
      (_, response) => {
        response.writeHead(200)
        const drip = setInterval(() => response.write(' '), 10)
        response.once('close', () => clearInterval(drip))
      },
      { timeoutMs: 100 },
    )
    expect((await failure(dc360.client.subscription('42'))).failure).toBe('timeout')
  })

  it('ends when the caller gives up', async () => {
    const asked = Promise.withResolvers<void>()
    await using dc360 = await start(() => asked.resolve())
    const caller = new AbortController()
    const answer = failure(dc360.client.subscription('42', caller.signal))
    await asked.promise
    caller.abort()
    expect((await answer).message).toContain('given up by the caller')
  })

  it('a refused report is a failure', async () => {
    await using dc360 = await start((_, response) => json(response, {}, 500))
    const report = dc360.client.reportUsage({ userId: '42', briefId: 'brief_a', at: '2026-11-20T12:00:00.000Z' })
    expect((await failure(report)).failure).toBe('status')
  })
})
