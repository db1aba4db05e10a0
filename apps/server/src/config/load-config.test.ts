import { describe, expect, test } from 'vitest'
import { isWeakSecret } from './config-schema.ts'
import { ConfigError, loadConfig } from './load-config.ts'

const SECRET = 'k3Jd82mNq0ZxVb7LpTfHsWcYrEuGaIoP'
const production = {
  NODE_ENV: 'production',
  AUTH_JWT_SECRET: SECRET,
  DC360_URL: 'https://dc360.example',
  DC360_SERVICE_SECRET: `${SECRET}1,${SECRET}2`,
}

describe('the environment', () => {
  test('nothing set is a working set-up: embedded store, simulator, composer', () => {
    expect(loadConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      store: { kind: 'file', path: '.genesis/genesis.db' },
      dc360: { simulate: true, url: undefined },
      textProvider: undefined,
      planLimits: { trial: 3, basic: 10, pro: 50, enterprise: null },
      warnings: [],
      options: { agentTimeoutMs: 25_000, generationTimeoutMs: 180_000, startsPerMinute: 5, workerConcurrency: 8 },
    })
  })

  test('a blank value counts as not set, and other names are not ours', () => {
    expect(loadConfig({ PORT: ' ', DC360_URL: '', EDITOR: 'vi' }).port).toBe(4000)
  })

  test('the first provider with a key writes; one without is left out, and a lone base URL is said', () => {
    const env = { MOONSHOT_BASE_URL: 'http://127.0.0.1:1/v1', OPENAI_API_KEY: 'k', DEEPSEEK_API_KEY: 'd' }
    expect(loadConfig(env).textProvider).toMatchObject({ provider: 'deepseek', apiKey: 'd' })
    expect(loadConfig({ ...env, TEXT_PROVIDERS: 'kimi,openai' }).textProvider).toMatchObject({ provider: 'openai' })
    expect(loadConfig(env).warnings).toEqual([expect.stringContaining('MOONSHOT_BASE_URL')])
  })

  test('what has no effect yet says so', () => {
    const { warnings } = loadConfig({ TAVILY_API_KEY: 'x', WEBHOOK_URL: 'https://x.example', IMAGE_PROVIDER: 'openai' })
    for (const name of ['TAVILY_API_KEY', 'WEBHOOK_URL', 'IMAGE_PROVIDER']) {
      expect(warnings).toContainEqual(expect.stringContaining(name))
    }
  })

  test('plan limits, origins and rotation are lists', () => {
    const config = loadConfig({
      PLAN_LIMITS: 'basic:7,pro:-',
      CORS_ORIGINS: 'https://a.example/, https://b.example:8443',
      DC360_SERVICE_SECRET: 'one, two',
    })
    expect(config.planLimits).toEqual({ trial: 3, basic: 7, pro: null, enterprise: null })
    expect(config.corsOrigins).toEqual(['https://a.example', 'https://b.example:8443'])
    expect(config.dc360.secrets).toEqual(['one', 'two'])
  })

  test('production takes a whole set-up and no simulator', () => {
    expect(loadConfig(production)).toMatchObject({ production: true, dc360: { simulate: false } })
    for (const [name, change] of [
      ['AUTH_JWT_SECRET', { AUTH_JWT_SECRET: undefined }],
      ['AUTH_JWT_SECRET', { AUTH_JWT_SECRET: 'your-256-bit-secret-your-256-bit-secret' }],
      ['AUTH_JWKS_URL', { AUTH_JWKS_URL: 'http://keys.example/jwks.json' }],
      ['DC360_SIM', { DC360_SIM: 'true' }],
      ['DC360_URL', { DC360_URL: undefined }],
      ['DC360_SERVICE_SECRET', { DC360_SERVICE_SECRET: 'short' }],
      ['DC360_SERVICE_SECRET', { DC360_SERVICE_SECRET: undefined }],
    ] as const) {
      expect(() => loadConfig({ ...production, ...change }), name).toThrow(name)
      expect(() => loadConfig({ ...production, ...change }), name).toThrow(ConfigError)
    }
  })

  test.each([
    [SECRET, false],
    ['short', true],
    ['a'.repeat(64), true],
    ['changeme'.repeat(5), true],
    ['super-secret-key-0123456789-abcdef', true],
  ])('%s is weak: %s', (secret, weak) => {
    expect(isWeakSecret(secret)).toBe(weak)
  })
})
