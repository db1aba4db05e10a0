import { join } from 'node:path'
import type { Brief } from '@genesis/core/domain/brief'
import type { BriefProgress } from '@genesis/core/domain/brief-progress'
import { startFakeOpenAi } from '@genesis/core/testing/fake-openai/fake-openai'
import { expect, test } from 'vitest'
import { ApiClient, control, dataOf, freshKey, genesisError, type Watched } from './testing/api-client.ts'
import { startServer, temporaryFolder } from './testing/server-process.ts'

const INPUT = {
  businessName: 'La Relève',
  sector: 'restaurant',
  description: 'Une cuisine de saison.',
  services: ['Traiteur'],
  location: { country: 'SN', city: 'Dakar' },
}
/** Words that only the prompt of the questions has. */
const FAQ_PROMPT = 'cinq ou six questions'

/** Watches until `enough` says so, then leaves the stream open behind it. */
async function watchUntil(user: ApiClient, briefId: string, enough: (log: Watched[]) => boolean): Promise<Watched[]> {
  const log: Watched[] = []
  for await (const watched of user.watch(briefId)) {
    log.push(watched)
    if (enough(log)) break
  }
  return log
}

const completions = (log: Watched[]) => log.filter(({ event }) => event.type === 'agent-completed').length

test('a brief that kill -9 interrupted finishes after the next start, and pays only for what was in flight', async () => {
  await using folder = await temporaryFolder()
  await using fake = await startFakeOpenAi({ behaviours: [{ kind: 'hold', when: FAQ_PROMPT }] })
  const env = {
    ...{ STORE_URL: `file:${join(folder.path, 'genesis.db')}`, LOG_LEVEL: 'error' },
    ...{ OPENAI_API_KEY: 'test', OPENAI_BASE_URL: fake.url },
  }
  await using first = await startServer(env)
  const user = await ApiClient.signIn(first.url, 'relay')
  const briefId = await user.startOk(INPUT)
  const isCut = (log: Watched[]) =>
    completions(log) === 3 && log.filter(({ event }) => event.type === 'agent-progressed').length === 4
  const seen = await watchUntil(user, briefId, isCut)
  await first.kill()
  const callsBefore = fake.calls.length

  fake.setBehaviour()
  await using second = await startServer(env)
  const again = new ApiClient(second.url, user.token)
  const rest = await again.watchAll(briefId, seen.at(-1)?.id)
  const whole = await again.watchAll(briefId)
  expect([...seen, ...rest]).toEqual(whole)
  expect(whole.at(-1)?.event).toMatchObject({ type: 'brief-completed', status: 'completed' })
  expect(whole.filter(({ event }) => event.type === 'brief-started')).toHaveLength(1)
  expect(fake.calls.length - callsBefore).toBe(2)
  const percents = whole.flatMap(({ event }) =>
    event.type === 'agent-progressed' && event.agent === 'content' ? [event.percent] : [],
  )
  expect(percents).toEqual(percents.toSorted((a, b) => a - b))
  const contentStarts = whole.filter(({ event }) => event.type === 'agent-started' && event.agent === 'content')
  expect(contentStarts.map(({ event }) => event)).toMatchObject([{ attempt: 1 }, { attempt: 2 }])
  const { results } = dataOf<Brief>(await again.query('brief.get', { briefId }))
  expect(results.contentGeneration).toMatchObject({ status: 'completed', provider: 'openai', attempts: 2 })
  expect(dataOf(await again.query('quota.get'))).toMatchObject({ used: 1, reserved: 0 })
  await second.stop()
})

test('while a provider is held nothing moves; a cancel reaches it, gives the unit back and is final', async () => {
  await using fake = await startFakeOpenAi({ behaviours: [{ kind: 'hold' }] })
  await using server = await startServer({ OPENAI_API_KEY: 'test', OPENAI_BASE_URL: fake.url })
  const user = await ApiClient.signIn(server.url, 'patient')
  const idempotencyKey = freshKey()
  const briefId = await user.startOk(INPUT, { idempotencyKey })
  await fake.call(6)
  await watchUntil(user, briefId, (log) => completions(log) === 1)
  const status = async () => dataOf<BriefProgress>(await user.query('brief.status', { briefId }))
  const [before, after] = [await status(), await status()]
  expect(after.percent).toBe(before.percent)
  expect(after).toMatchObject({
    status: 'generating',
    agents: { content: { status: 'running' }, seo: { status: 'pending' } },
  })
  expect(dataOf(await user.query('quota.get'))).toMatchObject({ used: 0, reserved: 1 })

  const watching = user.watchAll(briefId)
  const cancelled = await user.post('brief.cancel', JSON.stringify({ briefId }))
  const { results } = dataOf<Brief>(cancelled)
  expect(dataOf(cancelled)).toMatchObject({ status: 'cancelled' })
  expect(results.seoOptimization).toMatchObject({ status: 'cancelled' })
  expect((await watching).at(-1)?.event).toMatchObject({ type: 'brief-cancelled', refunded: true })
  for (const call of await Promise.all([1, 2, 3, 4, 5, 6].map((number) => fake.ended(number))))
    expect(call.aborted).toBe(true)
  expect(dataOf(await user.query('quota.get'))).toMatchObject({ used: 0, reserved: 0 })
  expect((await user.post('brief.cancel', JSON.stringify({ briefId }))).status).toBe(200)
  const replay = await user.start(INPUT, { idempotencyKey })
  expect(dataOf(replay)).toMatchObject({ briefId, status: 'cancelled', replayed: true })
  await server.stop()
})

test('a model that fails is not the end: the composer answers, the unit is given back, and both are said', async () => {
  const failures = [
    { kind: 'status', status: 500 },
    { kind: 'status', status: 429, retryAfter: 1 },
    { kind: 'reset' },
    { kind: 'invalid-json' },
    { kind: 'wrong-schema' },
    { kind: 'error-body' },
    { kind: 'truncated' },
    { kind: 'hang' },
    { kind: 'hostile' },
  ] as const
  await using fake = await startFakeOpenAi()
  await using server = await startServer({
    ...{ OPENAI_API_KEY: 'test', OPENAI_BASE_URL: fake.url, AGENT_TIMEOUT_MS: '500', LOG_LEVEL: 'silent' },
    RATE_LIMIT_START_PER_MINUTE: '100',
  })
  const user = await ApiClient.signIn(server.url, 'unlucky')
  for (const failure of failures) {
    fake.setBehaviour(failure)
    const briefId = await user.startOk({ ...INPUT, businessName: `Malgré ${failure.kind}` })
    const end = (await user.watchAll(briefId)).at(-1)?.event
    expect(end).toMatchObject({ type: 'brief-completed', status: 'completed', refunded: true })
    const brief = dataOf<Brief>(await user.query('brief.get', { briefId }))
    expect(brief.readyForWebsite).toBe(false)
    expect(brief.results.contentGeneration).toMatchObject({
      status: 'degraded',
      reason: 'fallback',
      provider: 'offline',
    })
    expect(JSON.stringify(brief.results)).not.toMatch(/07 98 76|4 999|evil\.example|onerror/)
  }
  expect(dataOf(await user.query('quota.get'))).toMatchObject({ used: 0, reserved: 0, canStart: true })
  await server.stop()
})

test('words as long as a model may write, and none of the owner’s, still make a whole brief that says all', async () => {
  const own = { description: 'Pots en verre de 250 g', vision: 'Nourrir tout le quartier', mission: 'Cuire juste' }
  const input = { ...INPUT, ...own, services: [{ name: 'Miel en pot', description: 'Récolté à la main' }] }
  const words = `${'mots et encore des mots '.repeat(103)}fin`
  await using fake = await startFakeOpenAi({ behaviours: [{ kind: 'ok', words }] })
  await using server = await startServer({ OPENAI_API_KEY: 'test', OPENAI_BASE_URL: fake.url, LOG_LEVEL: 'silent' })
  const user = await ApiClient.signIn(server.url, 'wordy')
  const briefId = await user.startOk(input)
  await user.watchAll(briefId)
  const { status, results } = dataOf<Brief>(await user.query('brief.get', { briefId }))
  expect([status, results.contentGeneration?.status]).toEqual(['completed', 'completed'])
  const content = JSON.stringify(results.contentGeneration?.data)
  const said = [input.businessName, 'Dakar', ...Object.values(own), 'Miel en pot', 'Récolté à la main']
  for (const word of said) expect(content).toContain(word)
})

test('a run past its deadline ends typed and refunded', async () => {
  await using fake = await startFakeOpenAi({ behaviours: [{ kind: 'hang' }] })
  await using server = await startServer({
    ...{ OPENAI_API_KEY: 'test', OPENAI_BASE_URL: fake.url, GENERATION_TIMEOUT_MS: '400', LOG_LEVEL: 'silent' },
  })
  const user = await ApiClient.signIn(server.url, 'late')
  const briefId = await user.startOk(INPUT)
  const end = (await user.watchAll(briefId)).at(-1)?.event
  expect(end).toMatchObject({ type: 'brief-failed', code: 'GENESIS_GENERATION_TIMEOUT', refunded: true })
  const brief = dataOf<Brief>(await user.query('brief.get', { briefId }))
  expect(brief).toMatchObject({ status: 'failed', error: { code: 'GENESIS_GENERATION_TIMEOUT' } })
  expect(dataOf(await user.query('quota.get'))).toMatchObject({ used: 0, reserved: 0 })
  await server.stop()
})

test('parallel starts never pass the limit; DC360 hears of each brief once, also when it was down', async () => {
  await using server = await startServer({ RATE_LIMIT_START_PER_MINUTE: '1000', LOG_LEVEL: 'silent' })
  const user = await ApiClient.signIn(server.url, 'crowd', 'basic')
  await control(server.url, 'PUT', 'users/crowd', { plan: 'genesis_basic', used: 4, status: 'active' })
  const answers = await Promise.all(Array.from({ length: 60 }, () => user.start(INPUT)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(6)
  const refused = answers.find(({ status }) => status !== 200)
  expect(refused && genesisError(refused)).toMatchObject({
    error: 'GENESIS_QUOTA_EXCEEDED',
    details: {
      current_usage: 10,
      max_allowed: 10,
      plan: 'basic',
      reset_date: expect.any(String),
      upgrade_url: expect.any(String),
    },
  })
  await control(server.url, 'PUT', 'users/crowd', { plan: 'pro', used: 4, status: 'active' })
  expect((await user.start(INPUT)).status).toBe(200)

  await control(server.url, 'PUT', 'mode', { mode: 'down' })
  const stranger = await ApiClient.signIn(server.url, 'unknown-to-us')
  const down = await stranger.query('quota.get')
  expect([down.status, genesisError(down).error]).toEqual([503, 'GENESIS_DC360_UNAVAILABLE'])
  expect(Number(down.headers.get('retry-after'))).toBeGreaterThan(0)
  await server.stop()
})
