import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ApiClient, freshKey, genesisError } from './testing/api-client.ts'
import { type ServerProcess, startServer } from './testing/server-process.ts'

const GOOD = { businessName: 'A', sector: 'b', vision: 'c' }
const long = (length: number) => 'x'.repeat(length)
const many = <T>(length: number, entry: T) => Array.from({ length }, () => entry)

/** Each limit of CONTRACT section 4 and one step beyond it: what is sent, and the field that must be named. */
const BAD_FIELDS: [string, Record<string, unknown>][] = [
  ['businessName', { businessName: '' }],
  ['businessName', { businessName: long(121) }],
  ['businessName', { businessName: 5 }],
  ['sector', { sector: long(81) }],
  ['sector', { sector: null }],
  ['description', { vision: undefined }],
  ['description', { description: long(2001) }],
  ['vision', { vision: long(2001) }],
  ['mission', { mission: long(2001) }],
  ['targetMarket', { targetMarket: long(2001) }],
  ['competitiveAdvantage', { competitiveAdvantage: long(2001) }],
  ['differentiation', { differentiation: long(2001) }],
  ['valueProposition', { valueProposition: long(2001) }],
  ['marketChallenges', { marketChallenges: long(2001) }],
  ['services', { services: many(21, 'a') }],
  ['services', { services: 'a' }],
  ['services.1.name', { services: ['a', { description: 'x' }] }],
  ['services.0.name', { services: [long(121)] }],
  ['services.0.description', { services: [{ name: 'a', description: long(501) }] }],
  ['services.0.price', { services: [{ name: 'a', price: long(61) }] }],
  ['services.0.title', { services: [{ name: 'a', title: 'b' }] }],
  ['competitors', { competitors: many(21, 'a') }],
  ['competitors.0', { competitors: [long(201)] }],
  ['goals', { goals: many(21, 'a') }],
  ['goals.0', { goals: [7] }],
  ['location.country', { location: { country: 'Wakanda' } }],
  ['location.planet', { location: { planet: 'Mars' } }],
  ['contact.email', { contact: { email: 'not an address' } }],
  ['contact.phone', { contact: { phone: '12' } }],
  ['contact.phone', { contact: { phone: '+225 00' } }],
  ['contact.whatsapp', { contact: { whatsapp: '0707123456' } }],
  ['yearsInBusiness', { yearsInBusiness: 201 }],
  ['yearsInBusiness', { yearsInBusiness: -1 }],
  ['yearsInBusiness', { yearsInBusiness: 1.5 }],
  ['yearsInBusiness', { yearsInBusiness: '3' }],
  ['companySize', { companySize: long(61) }],
  ['slogan', { slogan: long(161) }],
  ['culturalContext', { culturalContext: Object.fromEntries(many(21, 0).map((_, i) => [`k${i}`, 'v'])) }],
  ['culturalContext.k', { culturalContext: { k: long(201) } }],
  ['culturalContext.k', { culturalContext: { k: { deep: 'x' } } }],
  ['nonsense', { nonsense: 'x' }],
  ['vision', { vision: 'a\u0000b' }],
  ['vision', { vision: 'a\ud800b' }],
]

describe('what is refused', () => {
  let server: ServerProcess
  let user: ApiClient
  beforeAll(async () => {
    server = await startServer({ RATE_LIMIT_START_PER_MINUTE: '3' })
    user = await ApiClient.signIn(server.url, 'refused', 'pro')
  })
  afterAll(() => server.stop())

  test.each(BAD_FIELDS)('%s in %j', async (path, change) => {
    const answer = await user.start({ ...GOOD, ...change })
    expect(answer.status).toBe(400)
    const { error, details } = genesisError(answer)
    expect(error).toBe('GENESIS_INVALID_INPUT')
    const fields = details.fields as { path: string; message: string }[] // the contract's details
    expect(fields.map((field) => field.path)).toContain(`input.${path}`)
    for (const { message } of fields) expect(message).toMatch(/\S/)
  })

  test('every bad field at once, in the caller’s language', async () => {
    const body = JSON.stringify({
      input: { nonsense: 1, yearsInBusiness: 'x' },
      idempotencyKey: 'short',
      preset: 'gold',
    })
    const answer = await user.post('brief.start', body, { 'accept-language': 'en-GB,fr;q=0.5' })
    const { message, details } = genesisError(answer)
    expect(message).toBe('Some fields need correcting.')
    const paths = (details.fields as { path: string }[]).map(({ path }) => path) // the contract's details
    expect(paths.toSorted()).toEqual(
      [
        'idempotencyKey',
        'input.businessName',
        'input.description',
        'input.nonsense',
        'input.sector',
        'input.yearsInBusiness',
        'preset',
      ].toSorted(),
    )
  })

  const deep = (open: string, close: string) => open.repeat(5000) + close.repeat(5000)
  const proto =
    '{"input":{"businessName":"A","sector":"b","vision":"c","__proto__":{"admin":true}},"idempotencyKey":"0123456789abcdef"}'
  test.each([
    ['no JSON', 'brief.start', '{', 400, 'GENESIS_INVALID_INPUT'],
    ['nothing', 'brief.start', '', 400, 'GENESIS_INVALID_INPUT'],
    ['a list', 'brief.start', '[]', 400, 'GENESIS_INVALID_INPUT'],
    ['null', 'brief.start', 'null', 400, 'GENESIS_INVALID_INPUT'],
    ['5000 deep lists', 'brief.start', deep('[', ']'), 400, 'GENESIS_INVALID_INPUT'],
    ['5000 deep objects', 'brief.start', deep('{"a":', '}').replace(':}', ':1}'), 400, 'GENESIS_INVALID_INPUT'],
    ['__proto__', 'brief.start', proto, 400, 'GENESIS_INVALID_INPUT'],
    ['300 KiB', 'brief.start', JSON.stringify({ input: long(300 * 1024) }), 413, 'GENESIS_PAYLOAD_TOO_LARGE'],
    ['11 calls', `${many(11, 'quota.get').join(',')}?batch=1`, '{}', 413, 'GENESIS_PAYLOAD_TOO_LARGE'],
    ['an unknown procedure', 'brief.explode', '{}', 400, 'GENESIS_INVALID_INPUT'],
    ['a query as mutation', 'brief.get', '{"briefId":"x"}', 400, 'GENESIS_INVALID_INPUT'],
    ['a path that is no text', '%E0%A4%A', '{}', 400, 'GENESIS_INVALID_INPUT'],
    ['a path of the language', 'brief.__proto__', '{}', 400, 'GENESIS_INVALID_INPUT'],
    ['a query beside a mutation', 'quota.get,draft.delete?batch=1', '{}', 400, 'GENESIS_INVALID_INPUT'],
  ])('%s', async (_, path, body, status, error) => {
    const answer = await user.post(path, body)
    const { error: code, request_id } = genesisError(answer)
    expect([answer.status < 500, code]).toEqual([true, error])
    expect(request_id).toMatch(/\S/)
    if (status === 413) expect(answer.status).toBe(413)
    expect(Object.hasOwn({}, 'admin')).toBe(false)
  })

  test('a form instead of JSON', async () => {
    const form = new FormData()
    form.set('input', 'x')
    const response = await fetch(`${server.url}/trpc/brief.start`, {
      method: 'POST',
      headers: user.headers(),
      body: form,
    })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
  })

  test('callers without a token, and every call of a batch with a bad one', async () => {
    for (const token of ['', 'x', `${user.token}x`]) {
      const stranger = new ApiClient(server.url, token)
      for (const path of ['quota.get', 'brief.list', 'draft.get', 'catalog.get']) {
        const answer = await stranger.query(path)
        expect([answer.status, genesisError(answer).error]).toEqual([401, 'GENESIS_UNAUTHENTICATED'])
      }
      const batch = await stranger.query('quota.get,brief.list?batch=1&input={}')
      expect(batch.status).toBe(401)
    }
  })

  test('a foreign brief is 403, an unknown one 404, on every procedure', async () => {
    const briefId = await user.startOk(GOOD)
    const stranger = await ApiClient.signIn(server.url, 'stranger')
    const ask = (who: ApiClient, path: string, id: string) =>
      ['brief.cancel', 'brief.delete'].includes(path)
        ? who.post(path, JSON.stringify({ briefId: id }))
        : who.query(path, { briefId: id })
    for (const path of ['brief.get', 'brief.status', 'brief.cancel', 'brief.delete']) {
      const foreign = await ask(stranger, path, briefId)
      expect([path, foreign.status, genesisError(foreign).error]).toEqual([path, 403, 'GENESIS_BRIEF_ACCESS_DENIED'])
      const unknown = await ask(stranger, path, 'brief_nowhere')
      expect([path, unknown.status, genesisError(unknown).error]).toEqual([path, 404, 'GENESIS_BRIEF_NOT_FOUND'])
    }
    await user.watchAll(briefId)
    const done = await user.post('brief.cancel', JSON.stringify({ briefId }))
    expect([done.status, genesisError(done).error]).toEqual([409, 'GENESIS_STATE_CONFLICT'])
  })

  test('a start too many in a minute, with the headers that say when; replays and refusals spend nothing', async () => {
    const quick = await ApiClient.signIn(server.url, 'quick', 'pro')
    const idempotencyKey = freshKey()
    for (let i = 0; i < 5; i++) await quick.start({ ...GOOD, businessName: '' })
    for (let i = 0; i < 5; i++) expect((await quick.start(GOOD, { idempotencyKey })).status).toBe(200)
    expect((await quick.start(GOOD)).headers.get('ratelimit-policy')).toBe('"start";q=3;w=60')
    const last = await quick.start(GOOD)
    expect(last.headers.get('ratelimit')).toMatch(/^"start";r=0;t=\d+$/)
    const refused = await quick.start(GOOD)
    expect([refused.status, genesisError(refused).error]).toEqual([429, 'GENESIS_RATE_LIMITED'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.headers.get('ratelimit-policy')).toBe('"start";q=3;w=60')
    expect(refused.headers.get('ratelimit')).toMatch(/^"start";r=0;t=\d+$/)
  })

  test('nothing of all this was charged, and no answer told of the inside', async () => {
    const fresh = await ApiClient.signIn(server.url, 'untouched')
    await fresh.start({ ...GOOD, sector: '' })
    const answer = await fresh.query('quota.get')
    expect(answer.body).toMatchObject({ result: { data: { used: 0, reserved: 0, limit: 3, canStart: true } } })
    const internals = await user.post('brief.start', '{"input":[[[')
    expect(JSON.stringify(internals.body)).not.toMatch(/\bat \/|node_modules|Unexpected|stack/)
  })
})
