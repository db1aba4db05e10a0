import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Brief, BriefSummary } from '@genesis/core/domain/brief'
import { testBusinesses } from '@genesis/core/testing/businesses'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ApiClient, dataOf, freshKey, genesisError } from './testing/api-client.ts'
import { type ServerProcess, startServer, temporaryFolder } from './testing/server-process.ts'

describe('the way of a brief', () => {
  let server: ServerProcess
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.stop())

  test.each([...testBusinesses()])('%s: every word that matters comes out again', async (name, input) => {
    const user = await ApiClient.signIn(server.url, `words-${name}`)
    const briefId = await user.startOk(input)
    const events = await user.watchAll(briefId)
    expect(events.at(-1)?.event).toMatchObject({ type: 'brief-completed', status: 'completed', confidence: 0.5 })
    const brief = dataOf<Brief>(await user.query('brief.get', { briefId }))
    expect(brief).toMatchObject({ status: 'completed', readyForWebsite: false, input })
    const results = JSON.stringify(brief.results)
    const words = [input.businessName, input.location?.city, ...(input.services ?? []).map((service) => service.name)]
    for (const word of words.filter((w) => w !== undefined))
      expect(results).toContain(JSON.stringify(word).slice(1, -1))
    for (const result of Object.values(brief.results)) expect(result).toMatchObject({ status: 'degraded' })
    const bytes = Buffer.byteLength(JSON.stringify(events.map(({ event }) => event)))
    expect(bytes).toBeLessThan(60 * 1024)
  })

  test('a brief survives a restart as it was, and a deleted one leaves no byte', async () => {
    await using folder = await temporaryFolder()
    const env = { STORE_URL: `file:${join(folder.path, 'genesis.db')}` }
    const input = {
      businessName: 'Canarizza',
      sector: 'pizzeria',
      description: 'Nous cuisons des pizzas au feu de canarioba.',
    }
    await using first = await startServer(env)
    const user = await ApiClient.signIn(first.url, 'restart')
    const briefId = await user.startOk(input)
    await user.watchAll(briefId)
    const before = dataOf<Brief>(await user.query('brief.get', { briefId }))
    expect(await first.stop()).toBe(0)

    await using second = await startServer(env)
    const again = new ApiClient(second.url, user.token)
    expect(dataOf<Brief>(await again.query('brief.get', { briefId }))).toEqual(before)
    const logo = before.results.logoCreation?.data?.logoUrl ?? ''
    expect((await fetch(second.url + logo)).headers.get('content-type')).toContain('image/svg+xml')
    expect((await again.post('brief.delete', JSON.stringify({ briefId }))).status).toBe(200)
    expect(genesisError(await again.query('brief.get', { briefId })).error).toBe('GENESIS_BRIEF_NOT_FOUND')
    expect((await fetch(second.url + logo)).status).toBe(404)
    for (const file of await readdir(folder.path)) {
      const bytes = await readFile(join(folder.path, file), 'latin1')
      for (const canary of ['Canarizza', 'canarioba'])
        expect(bytes.includes(canary), `${canary} in ${file}`).toBe(false)
    }
    expect(await second.stop()).toBe(0)
  })

  test('the same key is the same brief, whatever the order of its words; another input is a conflict', async () => {
    const user = await ApiClient.signIn(server.url, 'keys')
    const idempotencyKey = freshKey()
    const input = { businessName: 'Une Clé', sector: 'tech', vision: 'Ouvrir' }
    const answers = await Promise.all(Array.from({ length: 20 }, () => user.start(input, { idempotencyKey })))
    const starts = answers.map((answer) => dataOf<{ briefId: string; replayed: boolean }>(answer))
    expect(new Set(starts.map(({ briefId }) => briefId)).size).toBe(1)
    expect(starts.filter(({ replayed }) => !replayed)).toHaveLength(1)
    const reordered = await user.start(
      { vision: 'Ouvrir', sector: ' tech ', businessName: 'Une Clé' },
      { idempotencyKey },
    )
    expect(dataOf(reordered)).toMatchObject({ replayed: true })
    const conflict = await user.start({ ...input, vision: 'Fermer' }, { idempotencyKey })
    expect([conflict.status, genesisError(conflict).error]).toEqual([409, 'GENESIS_IDEMPOTENCY_CONFLICT'])
  })

  test('lists are the owner’s, newest first, filtered and paged', async () => {
    const user = await ApiClient.signIn(server.url, 'lists', 'pro')
    const ids: string[] = []
    for (const name of ['Café Un', 'Cafe Deux', 'Garage Trois']) {
      ids.unshift(await user.startOk({ businessName: name, sector: 'restaurant', vision: 'x' }))
    }
    const list = async (query?: object) =>
      dataOf<{ items: BriefSummary[]; totalCount: number; hasMore: boolean }>(await user.query('brief.list', query))
    expect((await list()).items.map(({ id }) => id)).toEqual(ids)
    expect(await list({ limit: 2 })).toMatchObject({ totalCount: 3, hasMore: true, items: { length: 2 } })
    expect((await list({ q: 'CAFÉ' })).items.map(({ businessName }) => businessName)).toEqual(['Cafe Deux', 'Café Un'])
    expect((await list({ dateTo: '2020-01-01' })).totalCount).toBe(0)
    expect((await list({ status: ['failed'] })).totalCount).toBe(0)
    const other = await ApiClient.signIn(server.url, 'lists-other')
    expect(dataOf(await other.query('brief.list'))).toEqual({ items: [], totalCount: 0, hasMore: false })
  })

  test('express is content and template; premium says that it is not there yet', async () => {
    const user = await ApiClient.signIn(server.url, 'presets')
    const briefId = await user.startOk({ businessName: 'Vite', sector: 'salon', vision: 'x' }, { preset: 'express' })
    await user.watchAll(briefId)
    const { results } = dataOf<Brief>(await user.query('brief.get', { briefId }))
    expect(results.marketResearch).toEqual({ status: 'skipped', attempts: 0 })
    expect(results.contentGeneration?.status).toBe('degraded')
    const premium = await user.start({ businessName: 'Lent', sector: 'salon', vision: 'x' }, { preset: 'premium' })
    expect(premium.status).toBe(400)
    expect(genesisError(premium).details).toMatchObject({ fields: [{ path: 'preset', code: 'not_available_yet' }] })
  })

  test('drafts keep what was typed, by revision', async () => {
    const user = await ApiClient.signIn(server.url, 'drafts')
    expect(dataOf(await user.query('draft.get'))).toBeNull()
    const draft = { step: 'business', values: { businessName: 'À moitié', location: { city: 'Cotonou' } }, revision: 0 }
    const saved = dataOf(await user.post('draft.save', JSON.stringify(draft)))
    expect(saved).toEqual({ ...draft, revision: 1 })
    expect(dataOf(await user.query('draft.get'))).toEqual(saved)
    const stale = await user.post('draft.save', JSON.stringify(draft))
    expect([stale.status, genesisError(stale).error]).toEqual([409, 'GENESIS_REVISION_CONFLICT'])
    expect(genesisError(stale).details).toMatchObject({ revision: 1 })
    await user.post('draft.delete', '')
    expect(dataOf(await user.query('draft.get'))).toBeNull()
  })
})
