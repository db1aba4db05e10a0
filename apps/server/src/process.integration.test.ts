import { join } from 'node:path'
import { startFakeOpenAi } from '@genesis/core/testing/fake-openai/fake-openai'
import { expect, test } from 'vitest'
import { ApiClient } from './testing/api-client.ts'
import { readSse } from './testing/read-sse.ts'
import { startAndFail, startServer, temporaryFolder } from './testing/server-process.ts'

test.each([
  ['PORT', { PORT: 'abc' }],
  ['PORT', { PORT: '70000' }],
  ['STORE_URL', { STORE_URL: 'redis://127.0.0.1:6379' }],
  ['STORE_URL', { STORE_URL: 'mysql://x' }],
  ['DATA_KEY', { DATA_KEY: 'a:b' }],
  ['AUTH_JWT_SECRET', { AUTH_JWT_SECRET: 'short' }],
  ['AUTH_JWT_SECRET', { NODE_ENV: 'production' }],
  [
    'AUTH_JWT_SECRET',
    {
      NODE_ENV: 'production',
      AUTH_JWT_SECRET: 'change-me-change-me-change-me-change-me',
      DC360_URL: 'https://dc360.example',
    },
  ],
  ['DC360_URL', { DC360_URL: 'not a url' }],
  ['STORE_URL', { STORE_URL: 'file:/tmp' }],
  ['STORE_URL', { STORE_URL: 'file:/etc/passwd' }],
  ['HOST', { HOST: 'nohost.invalid' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ['AGENT_TIMEOUT_MS', { AGENT_TIMEOUT_MS: '-1' }],
  ['PLAN_LIMITS', { PLAN_LIMITS: 'trial=3' }],
  ['TEXT_PROVIDERS', { TEXT_PROVIDERS: 'oracle' }],
  ['CORS_ORIGINS', { CORS_ORIGINS: 'everywhere' }],
])('a bad %s is one clear line and exit code 1: %j', async (name, env) => {
  const { code, output } = await startAndFail(env)
  expect(code).toBe(1)
  expect(output.trim().split('\n')).toHaveLength(1)
  expect(output).toContain(name)
})

test('a second process on the same file gives up with one clear line; after kill -9 the file is free', async () => {
  await using folder = await temporaryFolder()
  const STORE_URL = `file:${join(folder.path, 'genesis.db')}`
  await using first = await startServer({ STORE_URL })
  const second = await startAndFail({ STORE_URL })
  expect(second.code).toBe(1)
  expect(second.output.trim().split('\n')).toHaveLength(1)
  await first.kill()
  await using third = await startServer({ STORE_URL })
  expect(await third.stop()).toBe(0)
})

test('health says what is alive and what is ready', async () => {
  await using server = await startServer()
  for (const path of ['/live', '/ready', '', '/']) expect((await fetch(`${server.url}/health${path}`)).status).toBe(200)
  await server.stop()
})

test('SIGTERM ends open streams without an end of the run, hands the run back and exits 0', async () => {
  await using folder = await temporaryFolder()
  await using fake = await startFakeOpenAi({ behaviours: [{ kind: 'hang' }] })
  const STORE_URL = `file:${join(folder.path, 'genesis.db')}`
  await using server = await startServer({ STORE_URL, OPENAI_API_KEY: 'test', OPENAI_BASE_URL: fake.url })
  const user = await ApiClient.signIn(server.url, 'drained')
  const briefId = await user.startOk({ businessName: 'En cours', sector: 'tech', vision: 'x' })
  await fake.call(1)
  const events: string[] = []
  const url = `${server.url}/trpc/brief.watch?input=${encodeURIComponent(JSON.stringify({ briefId }))}`
  const opened = Promise.withResolvers<void>()
  const stream = (async () => {
    for await (const { event } of readSse(url, user.headers())) {
      events.push(event)
      opened.resolve()
    }
  })().catch(() => undefined)
  await opened.promise
  expect(await server.stop()).toBe(0)
  await stream
  expect(events).not.toContain('return')

  await using next = await startServer({ STORE_URL })
  const log = await new ApiClient(next.url, user.token).watchAll(briefId)
  expect(log.at(-1)?.event, next.output()).toMatchObject({ type: 'brief-completed' })
  await next.stop()
})
