import type { Brief } from '@genesis/core/domain/brief'
import { startFakeOpenAi } from '@genesis/core/testing/fake-openai/fake-openai'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { compose } from './compose.ts'
import { loadConfig } from './config/load-config.ts'
import { listen } from './http/http-server.ts'
import { ApiClient, control, dataOf } from './testing/api-client.ts'

const INPUT = {
  businessName: 'Atelier Sika',
  sector: 'couture',
  mission: 'Coudre sur mesure',
  services: [{ name: 'Robes', price: '15 000 F' }],
  location: { country: 'TG', city: 'Lomé' },
  contact: { phone: '90 12 34 56' },
}

/** The whole house inside this process, over real HTTP. */
async function startHouse(env: Record<string, string> = {}) {
  const config = loadConfig({ STORE_URL: 'memory:', PORT: '0', ...env })
  const server = await listen(config.host, config.port)
  const genesis = await compose(config, { log: pino({ level: 'silent' }), origin: server.origin })
  server.serve(genesis)
  const end = async () => {
    server.close()
    await genesis.drain()
  }
  return { url: server.origin, [Symbol.asyncDispose]: end }
}

test('a brief by the composer, from the door to the report', async () => {
  await using house = await startHouse()
  const user = await ApiClient.signIn(house.url, '7')
  const briefId = await user.startOk(INPUT)
  const log = await user.watchAll(briefId)
  expect(await user.watchAll(briefId, log[2]?.id)).toEqual(log.slice(3))
  const brief = dataOf<Brief>(await user.query('brief.get', { briefId }))
  expect(brief.input.contact?.phone).toBe('+22890123456')
  expect(dataOf(await user.query('brief.status', { briefId }))).toMatchObject({ percent: 100, status: 'completed' })
  expect(dataOf(await user.query('brief.list'))).toMatchObject({ totalCount: 1 })
  expect(dataOf(await user.query('brief.estimate', { preset: 'express' }))).toMatchObject({
    quotaUnits: 1,
    costUsdHigh: 0,
  })
  expect(dataOf(await user.query('catalog.get', { locale: 'en' }))).toMatchObject({
    presets: [{ id: 'express' }, {}, {}],
  })
  const logo = await fetch(house.url + (brief.results.logoCreation?.data?.logoUrl ?? ''))
  expect(await logo.text()).toContain('<svg')
  expect(await (await fetch(`${house.url}/health`)).json()).toMatchObject({ status: 'ok' })
  const { calls } = (await control(house.url, 'GET', 'log')) as { calls: { path: string }[] } // the simulator's answer
  expect(calls.filter(({ path }) => path.endsWith('/genesis-usage'))).toHaveLength(1)
  await user.post('brief.delete', JSON.stringify({ briefId }))
  expect((await user.query('brief.get', { briefId })).status).toBe(404)
})

test('a brief by a model, another by the composer in its place, and a cancelled one', async () => {
  await using fake = await startFakeOpenAi()
  await using house = await startHouse({
    OPENAI_API_KEY: 'test',
    OPENAI_BASE_URL: fake.url,
    RATE_LIMIT_START_PER_MINUTE: '9',
  })
  const user = await ApiClient.signIn(house.url, '8')
  const written = await user.startOk(INPUT)
  expect((await user.watchAll(written)).at(-1)?.event).toMatchObject({ status: 'completed' })
  const { results } = dataOf<Brief>(await user.query('brief.get', { briefId: written }))
  expect(results.contentGeneration).toMatchObject({ status: 'completed', provider: 'openai' })
  expect(results.marketResearch).toMatchObject({ status: 'degraded', reason: 'no_sources' })
  expect(results.seoOptimization).toMatchObject({ status: 'completed', provider: 'openai' })

  fake.setBehaviour({ kind: 'status', status: 503 })
  const composed = await user.startOk(INPUT)
  expect((await user.watchAll(composed)).at(-1)?.event).toMatchObject({ status: 'completed', refunded: true })

  fake.setBehaviour({ kind: 'hold' })
  const cancelled = await user.startOk(INPUT)
  await user.post('brief.cancel', JSON.stringify({ briefId: cancelled }))
  expect((await user.watchAll(cancelled)).at(-1)?.event).toMatchObject({ type: 'brief-cancelled', refunded: true })
  expect(dataOf(await user.query('quota.get'))).toMatchObject({ used: 1, reserved: 0 })
})
