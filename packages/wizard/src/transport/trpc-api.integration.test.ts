import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Environment } from '../session/environment.ts'
import { ApiError } from '../session/genesis-api.ts'
import { memoryStorage } from '../session/kept.ts'
import { createSession } from '../session/session.ts'
import type { SessionConfig } from '../session/session-config.ts'
import type { Session, SessionState } from '../session/session-state.ts'
import { freePort, type RealServer, signIn, startRealServer, startSilence } from '../testing/real-server.ts'
import type { Fetch } from './authorised-fetch.ts'
import type { GetToken } from './token-source.ts'
import { createTransport } from './trpc-api.ts'

const VALUES = { businessName: 'Le Guet', sector: 'services', description: 'Nous gardons des entrepôts.' }
/** The page's own, in the shape the transport calls it. */
const wayOut: Fetch = (input, { signal = null, ...init } = {}) => fetch(input, { ...init, signal })

type Request = { url: string; headers: Headers }
type Wiring = { url: string; getToken: GetToken; fetch?: Fetch; config?: Partial<SessionConfig> }

/** A session over the real transport, with real time and short pauses, and every request it made. */
function wire({ url, getToken, fetch: way = wayOut, config = {} }: Wiring) {
  const requests: Request[] = []
  const seen: string[] = []
  const { api, client, userKey } = createTransport({
    ...{ baseUrl: url, getToken, locale: () => 'en' },
    fetch: (input, init) => {
      requests.push({ url: String(input), headers: new Headers(init?.headers) })
      return way(input, init)
    },
  })
  const session = createSession({
    ...{ api, userKey, environment: nodeEnvironment(), scope: url, uiLocale: () => 'en', contentLocale: () => 'fr' },
    options: { backoff: { base: 50, cap: 200 }, draftDebounceMs: 10, pollAfterMs: 60_000 },
    callbacks: () => ({ onEvent: (event) => seen.push(event.type) }),
    ...config,
  })
  return { api, client, session, requests, seen }
}

function nodeEnvironment(): Environment {
  return {
    storage: memoryStorage(),
    now: () => Date.now(),
    after: (ms, act) => {
      const timer = setTimeout(act, ms)
      return () => clearTimeout(timer)
    },
    random: () => Math.random(),
    newKey: () => crypto.randomUUID(),
    isOnline: () => true,
    on: () => () => {},
    report: (error) => {
      throw error
    },
  }
}

/** Resolves when the state is so. */
function until(session: Session, so: (state: SessionState) => boolean): Promise<SessionState> {
  return new Promise((resolve) => {
    const look = () => {
      const state = session.getState()
      if (!so(state)) return
      stop()
      resolve(state)
    }
    const stop = session.subscribe(look)
    look()
  })
}

const atResults = ({ page }: SessionState) => page === 'results'

describe('against a server', () => {
  let server: RealServer
  beforeAll(async () => {
    server = await startRealServer()
  })
  afterAll(() => server.kill())

  test('goes from the draft to the results; the token is in every header and in no address', async () => {
    const token = await signIn(server.url, 'way')
    const { session, requests, seen, api } = wire({ url: server.url, getToken: () => token })
    await session.resume()
    session.setValues(VALUES)
    session.goTo('review')
    const { quota } = await until(session, (state) => state.draft === 'saved' && state.quota !== undefined)
    expect(quota).toMatchObject({ limit: 50, used: 0 })
    expect(await api.draft()).toMatchObject({ step: 'review', values: VALUES })
    await session.start()
    const { run, brief } = await until(session, atResults)
    expect(run).toMatchObject({ status: 'completed', percent: 100 })
    expect(brief?.input).toMatchObject(VALUES)
    expect(seen[0]).toBe('brief-queued')
    expect(seen.at(-1)).toBe('brief-completed')
    expect(Object.keys(run?.sections ?? {})).toHaveLength(9)
    await until(session, (state) => state.quota?.used === 1)
    expect(await api.draft()).toBeNull()
    expect(requests.some(({ url }) => url.includes('brief.watch'))).toBe(true)
    for (const { url, headers } of requests) {
      expect(url).not.toContain(token.slice(0, 20))
      expect(headers.get('authorization')).toBe(`Bearer ${token}`)
      expect(headers.get('accept-language')).toBe('en')
    }
    session.close()
  })

  test('the screens read the lists in their language, and how long a preset takes', async () => {
    const token = await signIn(server.url, 'lists')
    const { client } = wire({ url: server.url, getToken: () => token })
    const { sectors, countries, presets } = await client.catalog.get.query({ locale: 'en' })
    expect(sectors.length).toBeGreaterThan(5)
    expect(countries.find(({ code }) => code === 'SN')?.name).toBe('Senegal')
    for (const { id, available } of presets) {
      const estimate = client.brief.estimate.query({ preset: id })
      if (available) expect(await estimate).toMatchObject({ secondsLow: expect.any(Number), quotaUnits: 1 })
      else await expect(estimate).rejects.toMatchObject({ data: { genesis: { error: 'GENESIS_INVALID_INPUT' } } })
    }
  })

  test('a refused token is asked for anew once, for calls and for streams', async () => {
    const token = await signIn(server.url, 'renewed')
    const wants: boolean[] = []
    const getToken: GetToken = ({ fresh }) => {
      wants.push(fresh)
      return fresh ? token : 'expired'
    }
    const { session } = wire({ url: server.url, getToken, config: { userKey: 'renewed' } })
    session.setValues(VALUES)
    await session.start()
    await until(session, atResults)
    expect(session.getState().problem).toBeUndefined()
    expect(wants.filter(Boolean).length).toBe(wants.length / 2)
    session.close()
  })

  test('a token that stays refused asks to sign in, in the language of the interface, and loses nothing', async () => {
    const token = await signIn(server.url, 'expired')
    let current = 'expired'
    const { session } = wire({ url: server.url, getToken: () => current, config: { userKey: 'expired' } })
    session.setValues(VALUES)
    await session.start()
    expect(session.getState()).toMatchObject({
      ...{ values: VALUES, starting: false },
      problem: {
        code: 'GENESIS_UNAUTHENTICATED',
        action: 'sign-in',
        message: expect.stringContaining('Sign in again'),
      },
    })
    current = token
    await session.retry()
    await until(session, atResults)
    session.close()
  })

  test('a start whose answer is lost is one brief and one unit', async () => {
    const token = await signIn(server.url, 'lossy')
    let lost = 0
    const lossy: Fetch = async (input, init) => {
      const answer = await wayOut(input, init)
      if (!String(input).includes('brief.start') || lost === 3) return answer
      lost++
      throw new TypeError('the answer was lost')
    }
    const { session, requests } = wire({ url: server.url, getToken: () => token, fetch: lossy })
    session.setValues(VALUES)
    await session.start()
    await until(session, atResults)
    await session.refreshQuota()
    expect(requests.filter(({ url }) => url.includes('brief.start'))).toHaveLength(4)
    const { used = 0, reserved = 0 } = session.getState().quota ?? {}
    expect(used + reserved).toBe(1)
    session.close()
  })

  test('refusals come typed, with the fields by their own names', async () => {
    const token = await signIn(server.url, 'refused')
    const { session, api } = wire({ url: server.url, getToken: () => token })
    session.setValues({ businessName: 'A', sector: 'x', contact: { phone: 'nope' } })
    await session.start()
    expect(session.getState()).toMatchObject({ page: 'business', problem: { action: 'correct' } })
    expect(session.getState().problem?.fields?.map(({ path }) => path)).toContain('contact.phone')
    const unknown = api.brief('brief_00000000000000000000000000')
    await expect(unknown).rejects.toMatchObject({ status: 404, body: { error: 'GENESIS_BRIEF_NOT_FOUND' } })
    const refused = new Promise((resolve) => {
      const ignore = () => {}
      const rest = { open: ignore, alive: ignore, event: ignore, ended: ignore, cut: ignore }
      api.watch('brief_00000000000000000000000000', undefined, { ...rest, refused: resolve })
    })
    expect(await refused).toMatchObject({ status: 404, body: { error: 'GENESIS_BRIEF_NOT_FOUND' } })
  })

  test('what is not there has no answer', async () => {
    const { api } = wire({ url: 'http://127.0.0.1:9', getToken: () => 'x' })
    await expect(api.quota()).rejects.toBeInstanceOf(ApiError)
    await expect(api.quota()).rejects.toMatchObject({ body: undefined })
    const failing = wire({ url: server.url, getToken: () => Promise.reject(new Error('the host is offline')) })
    await expect(failing.api.quota()).rejects.toMatchObject({ body: undefined })
  })
})

test('a server killed in the middle of a run and started again, and the token expired meanwhile: the screen is right by itself, every event once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'genesis-wizard-'))
  await using silence = await startSilence()
  const env = { STORE_URL: `file:${join(folder, 'genesis.db')}`, PORT: String(await freePort()) }
  // A model that never answers holds the run.
  await using first = await startRealServer({ ...env, OPENAI_API_KEY: 'test', OPENAI_BASE_URL: silence.url })
  const token = await signIn(first.url, 'killed')
  const expired = await signIn(first.url, 'killed', -60)
  let kept = token
  const getToken: GetToken = ({ fresh }) => {
    if (fresh) kept = token
    return kept
  }
  const { session, seen, requests } = wire({ url: first.url, getToken })
  session.setValues(VALUES)
  await session.start()
  await until(session, ({ run }) => run?.agents.content.status === 'running')
  const percents: number[] = []
  session.subscribe(() => percents.push(session.getState().run?.percent ?? 0))
  await first.kill()
  kept = expired
  await until(session, ({ connection }) => connection === 'reconnecting')
  expect(session.getState()).toMatchObject({ page: 'generation', run: { status: 'generating' } })
  expect(session.getState()).not.toHaveProperty('problem')

  await using _second = await startRealServer(env)
  const { run, brief } = await until(session, atResults)
  expect(run).toMatchObject({ status: 'completed', percent: 100 })
  expect(brief?.status).toBe('completed')
  expect(seen.filter((type) => type === 'brief-started')).toHaveLength(1)
  expect(seen.filter((type) => type === 'brief-completed')).toHaveLength(1)
  expect(kept).toBe(token)
  expect(percents).toEqual(percents.toSorted((a, b) => a - b))
  const watches = requests.filter(({ url }) => url.includes('brief.watch'))
  expect(watches.length).toBeGreaterThan(1)
  for (const { url } of watches.slice(1)) expect(decodeURIComponent(url)).toContain('"lastEventId"')
  session.close()
  await rm(folder, { recursive: true, force: true })
})
