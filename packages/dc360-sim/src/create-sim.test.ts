import { describe, expect, it } from 'vitest'
import { createDc360Sim } from './create-sim.ts'
import { SECRET, startSim } from './testing/start-sim.ts'

const TRIAL = {
  plan: 'trial',
  subscription_status: 'active',
  genesis_sessions_used: 0,
  quota_reset_date: '2026-12-01T00:00:00.000Z',
  max_monthly_sessions: 3,
  current_usage: 0,
  can_start_session: true,
}

describe('subscription', () => {
  it('knows every user as an unused trial', async () => {
    await using sim = await startSim()
    expect(await sim.subscription('never-seen')).toEqual(TRIAL)
    expect(await sim.subscription(encodeURIComponent('é/ü@{}'))).toEqual(TRIAL)
  })

  it.each([
    ['basic', 10],
    ['genesis_basic', 10],
    ['Genesis_Pro', 50],
    ['enterprise', null],
    ['genesis_enterprise', null],
  ])('gives plan %s the limit %s', async (plan, limit) => {
    await using sim = await startSim()
    await sim.call('PUT /users/42', { plan, used: 2, status: 'active' })
    expect(await sim.subscription('42')).toMatchObject({ plan, max_monthly_sessions: limit, genesis_sessions_used: 2 })
  })

  it('lets a limit of its own win, null included, and names none for a plan DC360 does not sell', async () => {
    await using sim = await startSim()
    await sim.call('PUT /users/1', { plan: 'pro', limit: 1 })
    await sim.call('PUT /users/2', { plan: 'trial', limit: null })
    await sim.call('PUT /users/3', { plan: 'platinum' })
    expect(await sim.subscription('1')).toMatchObject({ max_monthly_sessions: 1 })
    expect(await sim.subscription('2')).toMatchObject({ max_monthly_sessions: null })
    expect(await sim.subscription('3')).not.toHaveProperty('max_monthly_sessions')
  })

  it('refuses a start at the limit, and to whoever is not active', async () => {
    await using sim = await startSim()
    await sim.call('PUT /users/1', { plan: 'trial', used: 3, status: 'active' })
    await sim.call('PUT /users/2', { plan: 'enterprise', used: 0, status: 'suspended' })
    expect(await sim.subscription('1')).toMatchObject({ can_start_session: false, current_usage: 3 })
    expect(await sim.subscription('2')).toMatchObject({ can_start_session: false, subscription_status: 'suspended' })
  })

  it('keeps what PUT leaves out, the limit apart', async () => {
    await using sim = await startSim()
    await sim.call('PUT /users/1', { plan: 'trial', used: 3, status: 'active', limit: 5 })
    const answer = await sim.call('PUT /users/1', { plan: 'basic' })
    expect(answer.body).toEqual({ id: '1', plan: 'basic', status: 'active', used: 3, period: '2026-11' })
    expect(await sim.subscription('1')).toMatchObject({ genesis_sessions_used: 3, max_monthly_sessions: 10 })
  })
})

describe('usage', () => {
  it('counts a session once however often it is reported', async () => {
    await using sim = await startSim()
    const first = await sim.report('42', 'brief_a')
    expect(first).toEqual({ status: 200, body: { accepted: true, duplicate: false, genesis_sessions_used: 1 } })
    const again = await Promise.all(Array.from({ length: 20 }, () => sim.report('42', 'brief_a')))
    expect(again.every(({ body }) => body.duplicate === true)).toBe(true)
    await sim.report('42', 'brief_b')
    expect(await sim.subscription('42')).toMatchObject({ genesis_sessions_used: 2, current_usage: 2 })
    expect(await sim.subscription('43')).toMatchObject({ genesis_sessions_used: 0 })
  })

  it('forgets the usage of a past month but not which sessions it took', async () => {
    let now = new Date('2026-12-31T23:59:59.999Z')
    await using sim = await startSim({ clock: { now: () => now } })
    await sim.report('42', 'brief_a')
    expect(await sim.subscription('42')).toMatchObject({ quota_reset_date: '2027-01-01T00:00:00.000Z' })
    now = new Date('2027-01-01T00:00:00.000Z')
    expect(await sim.subscription('42')).toMatchObject({
      genesis_sessions_used: 0,
      quota_reset_date: '2027-02-01T00:00:00.000Z',
    })
    expect((await sim.report('42', 'brief_a')).body).toMatchObject({ duplicate: true, genesis_sessions_used: 0 })
    expect((await sim.report('42', 'brief_b')).body).toMatchObject({ duplicate: false, genesis_sessions_used: 1 })
  })
})

describe('the other routes', () => {
  it('answers a profile without inventing a person', async () => {
    await using sim = await startSim()
    expect((await sim.call('GET /api/v1/users/42/profile')).body).toEqual({
      user_id: '42',
      plan: 'trial',
      subscription_status: 'active',
      language: 'fr',
    })
  })

  it('makes one website a brief', async () => {
    await using sim = await startSim()
    const first = await sim.call('POST /api/v1/websites', { user_id: 42, brief_id: 'brief_a', site: { pages: [] } })
    const again = await sim.call('POST /api/v1/websites', { user_id: 42, brief_id: 'brief_a' })
    const other = await sim.call('POST /api/v1/websites', { user_id: 42, brief_id: 'brief_b' })
    expect(first).toEqual({
      status: 201,
      body: { id: 'web_1', status: 'building', url: 'https://web-1.dc360.example' },
    })
    expect(again).toEqual({ status: 200, body: first.body })
    expect(other.body.id).toBe('web_2')
  })

  it('issues tokens and says whose they are', async () => {
    await using sim = await startSim()
    expect((await sim.call('POST /token', { userId: '42' })).body).toEqual({ token: 'token:42:3600' })
    expect((await sim.call('POST /token', { userId: 7, expiresInSeconds: -60 })).body).toEqual({
      token: 'token:7:-60',
    })
    const validate = async (token: string) => (await sim.call('POST /api/v1/auth/validate', { token })).body
    expect(await validate('token:42:3600')).toEqual({ valid: true, user_id: '42' })
    expect(await validate('anything')).toEqual({ valid: false })
  })
})

describe('doors', () => {
  const api = [
    'GET /api/v1/users/42/subscription',
    'POST /api/v1/users/42/genesis-usage',
    'GET /api/v1/users/42/profile',
    'POST /api/v1/websites',
    'POST /api/v1/auth/validate',
    'GET /health',
    'POST /webhook',
    'POST /webhook/genesis/brief-completed',
  ] as const

  it.each(api)('asks for the service secret at %s', async (request) => {
    await using sim = await startSim({ secrets: [SECRET, 'the-next-secret-during-a-rotation'] })
    const status = async (secret: string) =>
      (await sim.call(request, request.startsWith('POST') ? {} : undefined, { 'X-Service-Secret': secret })).status
    for (const wrong of ['', 'no', `${SECRET}x`, SECRET.slice(1)]) expect(await status(wrong)).toBe(401)
    for (const right of [SECRET, 'the-next-secret-during-a-rotation']) expect(await status(right)).not.toBe(401)
  })

  it('answers control and token routes on loopback only', async () => {
    await using sim = await startSim()
    const elsewhere = { 'x-from': 'elsewhere' }
    expect((await sim.call('PUT /users/42', { plan: 'pro' }, elsewhere)).status).toBe(403)
    expect((await sim.call('PUT /mode', { mode: 'down' }, elsewhere)).status).toBe(403)
    expect((await sim.call('GET /log', undefined, elsewhere)).status).toBe(403)
    expect((await sim.call('POST /token', { userId: '1' }, elsewhere)).status).toBe(403)
    expect((await sim.call('GET /health', undefined, elsewhere)).status).toBe(200)
  })

  it('needs a secret', () => {
    const options = {
      signToken: async () => '',
      verifyToken: async () => ({ userId: '' }),
      clock: { now: () => new Date(0) },
      isLoopback: () => true,
    }
    expect(() => createDc360Sim({ ...options, secrets: [] })).toThrow(/secret/)
    expect(() => createDc360Sim({ ...options, secrets: [''] })).toThrow(/secret/)
  })

  it.each([
    ['PUT /users/42', '{', { status: 400, fields: [] }],
    ['PUT /users/42', { used: -1 }, { status: 422, fields: ['used'] }],
    ['PUT /users/42', { used: 1.5, plan: '', limit: 'none' }, { status: 422, fields: ['used', 'plan', 'limit'] }],
    ['PUT /users/42', { colour: 'red' }, { status: 422, fields: [''] }],
    ['PUT /mode', { mode: 'sideways' }, { status: 422, fields: ['mode'] }],
    ['POST /token', {}, { status: 422, fields: ['userId'] }],
    ['POST /token', { userId: '' }, { status: 422, fields: ['userId'] }],
    [
      'POST /api/v1/users/42/genesis-usage',
      { session_id: 1, timestamp: 'now' },
      { status: 422, fields: ['session_id', 'session_type', 'timestamp'] },
    ],
    ['POST /api/v1/users/%00/genesis-usage', {}, { status: 422, fields: ['id'] }],
    ['POST /api/v1/websites', {}, { status: 422, fields: ['user_id', 'brief_id'] }],
    ['POST /nowhere', {}, { status: 404, fields: [] }],
    ['POST /webhook', JSON.stringify({ type: 'x'.repeat(300_000) }), { status: 413, fields: [] }],
  ])('refuses a bad %s by a clear error (%#)', async (request, body, { status, fields }) => {
    await using sim = await startSim()
    const answer = await sim.call(request, body)
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({ error: expect.any(String), message: expect.any(String) })
    const named = (answer.body.fields ?? []).map((field) => field.path)
    expect(new Set(named)).toEqual(new Set(fields))
  })
})

describe('modes', () => {
  it('down: 503 at every route of DC360, still recorded, and control goes on', async () => {
    await using sim = await startSim()
    expect((await sim.call('PUT /mode', { mode: 'down' })).body).toEqual({ mode: 'down' })
    expect((await sim.call('GET /health')).status).toBe(503)
    expect((await sim.report('42', 'brief_a')).status).toBe(503)
    await sim.call('PUT /mode', { mode: 'ok' })
    expect(await sim.subscription('42')).toMatchObject({ genesis_sessions_used: 0 })
    const { body } = await sim.call('GET /log')
    expect(body.calls?.map((call) => call.status)).toEqual([503, 503, 200])
  })

  it('slow: takes a report at once and answers it late', async () => {
    const { promise: waited, resolve: endWait } = Promise.withResolvers<void>()
    const asked = Promise.withResolvers<number>()
    const delay = (ms: number) => {
      asked.resolve(ms)
      return waited
    }
    await using sim = await startSim({ delay })
    await sim.call('PUT /mode', { mode: 'slow' })
    const answer = sim.report('42', 'brief_a')
    expect(await asked.promise).toBe(5000)
    await sim.call('PUT /mode', { mode: 'ok' })
    expect(await sim.subscription('42')).toMatchObject({ genesis_sessions_used: 1 })
    endWait()
    expect((await answer).body).toMatchObject({ accepted: true })
  })

  it('plan-only: the required fields, the limit left to the plan', async () => {
    await using sim = await startSim()
    await sim.call('PUT /mode', { mode: 'plan-only' })
    await sim.call('PUT /users/42', { plan: 'genesis_basic', used: 4, status: 'active', limit: 7 })
    expect(await sim.subscription('42')).toEqual({
      plan: 'genesis_basic',
      subscription_status: 'active',
      genesis_sessions_used: 4,
      quota_reset_date: '2026-12-01T00:00:00.000Z',
    })
  })
})

describe('log', () => {
  it('records calls and webhooks in order, without secrets, tokens or control calls', async () => {
    await using sim = await startSim()
    await sim.call('POST /token', { userId: '42' })
    await sim.report('42', 'brief_a')
    await sim.call('POST /api/v1/auth/validate', { token: 'token:42:1' })
    await sim.call(
      'POST /webhook/genesis/brief-completed',
      { type: 'brief.completed', brief_id: 'brief_a' },
      {
        'webhook-id': 'msg_1',
        'webhook-timestamp': '1',
        'webhook-signature': 'v1,abc',
      },
    )
    const { body } = await sim.call('GET /log')
    expect(body).toEqual({
      mode: 'ok',
      calls: [
        {
          at: '2026-11-20T12:00:00.000Z',
          method: 'POST',
          path: '/dc360/api/v1/users/42/genesis-usage',
          status: 200,
          body: { session_id: 'brief_a', session_type: 'business_brief', timestamp: '2026-11-20T12:00:00.000Z' },
        },
        { at: expect.any(String), method: 'POST', path: '/dc360/api/v1/auth/validate', status: 200 },
        {
          at: expect.any(String),
          method: 'POST',
          path: '/dc360/webhook/genesis/brief-completed',
          status: 200,
          body: { type: 'brief.completed', brief_id: 'brief_a' },
          headers: { 'webhook-id': 'msg_1', 'webhook-timestamp': '1', 'webhook-signature': 'v1,abc' },
        },
      ],
    })
    expect(JSON.stringify(body)).not.toContain(SECRET)
  })
})

describe('keeping', () => {
  it('has users, sessions, websites and mode again after a restart', async () => {
    let kept: string | undefined
    const file = {
      load: () => kept,
      save: (state: string) => {
        kept = state
      },
    }
    {
      await using sim = await startSim(file)
      await sim.call('PUT /users/__proto__', { plan: 'pro', used: 5, status: 'active', limit: null })
      await sim.report('__proto__', 'brief_a')
      await sim.call('POST /api/v1/websites', { user_id: 42, brief_id: 'brief_a' })
      await sim.call('PUT /mode', { mode: 'plan-only' })
    }
    await using sim = await startSim(file)
    expect((await sim.call('GET /log')).body.mode).toBe('plan-only')
    await sim.call('PUT /mode', { mode: 'ok' })
    expect(await sim.subscription('__proto__')).toMatchObject({ genesis_sessions_used: 6, max_monthly_sessions: null })
    expect((await sim.report('__proto__', 'brief_a')).body.duplicate).toBe(true)
    expect((await sim.call('POST /api/v1/websites', { user_id: 42, brief_id: 'brief_a' })).status).toBe(200)
  })

  it('does not accept a report that it could not keep, and keeps it at the next try', async () => {
    let broken = true
    let kept = ''
    await using sim = await startSim({
      save: (state) => {
        if (broken) throw new Error('disk full')
        kept = state
      },
    })
    const refused = await sim.report('42', 'brief_a')
    expect(refused.status).toBe(500)
    expect(JSON.stringify(refused.body)).not.toContain('disk full')
    broken = false
    expect((await sim.report('42', 'brief_a')).body).toMatchObject({ accepted: true, genesis_sessions_used: 1 })
    expect(kept).toContain('brief_a')
  })

  it('refuses to start on a state it cannot read', async () => {
    await expect(startSim({ load: () => '{"version":9}' })).rejects.toThrow(/cannot be read/)
    await expect(startSim({ load: () => 'not json' })).rejects.toThrow(/cannot be read/)
  })
})
