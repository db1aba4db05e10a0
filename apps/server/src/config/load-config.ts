import { type GenesisOptions, DEFAULT_OPTIONS } from '@genesis/core/domain/options'
import { PLANS, type Plan } from '@genesis/core/domain/quota'
import { type Environment, environmentSchema, isWeakSecret } from './config-schema.ts'

export type StoreConfig = { kind: 'file'; path: string } | { kind: 'memory' }
export type TextProvider = {
  provider: 'deepseek' | 'kimi' | 'openai'
  apiKey: string
  baseUrl: string | undefined
  model: string | undefined
}

/** The set-up of a process, checked; `warnings` are names that are set but have no effect yet. */
export type Config = {
  production: boolean
  host: string
  port: number
  store: StoreConfig
  auth: {
    secret: string | undefined
    jwksUrl: string | undefined
    issuer: string | undefined
    audience: string | undefined
  }
  dc360: { url: string | undefined; secrets: string[]; simulate: boolean }
  textProvider: TextProvider | undefined
  planLimits: Record<Plan, number | null>
  /** Where a user gets more sessions. */
  upgradeUrl: string
  corsOrigins: string[]
  logLevel: string
  options: GenesisOptions
  warnings: string[]
}

/** A value that cannot be used. `message` is the one line to show. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ConfigError'
  }
}

/** DC360's page for choosing another plan. */
const UPGRADE_URL = 'https://digitalcloud360.ci/upgrade'

/** Reads the environment. Throws `ConfigError` for the first bad value, naming it. */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const parsed = environmentSchema.safeParse(set)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new ConfigError(`${String(issue?.path[0])}: ${issue?.message ?? 'cannot be used'}`)
  }
  const values = parsed.data
  const production = values.NODE_ENV === 'production'
  refuseWhatIsNotThere(values)
  refuseWeakSecrets(values, production)
  return {
    production,
    host: values.HOST,
    port: values.PORT,
    store: storeOf(values.STORE_URL),
    auth: {
      secret: values.AUTH_JWT_SECRET,
      jwksUrl: values.AUTH_JWKS_URL,
      issuer: values.AUTH_ISSUER,
      audience: values.AUTH_AUDIENCE,
    },
    dc360: dc360Of(values, production),
    textProvider: textProviderOf(values),
    planLimits: planLimitsOf(values),
    upgradeUrl: UPGRADE_URL,
    corsOrigins: values.CORS_ORIGINS.map((origin) => new URL(origin).origin),
    logLevel: values.LOG_LEVEL,
    options: {
      ...DEFAULT_OPTIONS,
      agentTimeoutMs: values.AGENT_TIMEOUT_MS,
      generationTimeoutMs: values.GENERATION_TIMEOUT_MS,
      workerConcurrency: values.WORKER_CONCURRENCY,
      startsPerMinute: values.RATE_LIMIT_START_PER_MINUTE,
    },
    warnings: warningsOf(values),
  }
}

function refuseWhatIsNotThere(values: Environment): void {
  if (/^rediss?:/.test(values.STORE_URL)) {
    throw new ConfigError('STORE_URL: Redis is not supported yet; use file:<path> (the default) or memory:')
  }
  if (values.DATA_KEY) throw new ConfigError('DATA_KEY: encryption at rest is not supported yet; unset it')
  if (values.WORKER_INLINE === false) {
    throw new ConfigError(
      'WORKER_INLINE: with the embedded store the worker lives in the server; only true can be used',
    )
  }
}

function refuseWeakSecrets(values: Environment, production: boolean): void {
  if (!production) return
  if (!values.AUTH_JWT_SECRET && !values.AUTH_JWKS_URL) {
    throw new ConfigError('AUTH_JWT_SECRET: production needs it or AUTH_JWKS_URL')
  }
  if (values.AUTH_JWT_SECRET && isWeakSecret(values.AUTH_JWT_SECRET)) {
    throw new ConfigError('AUTH_JWT_SECRET: too weak for production; use at least 32 random characters')
  }
  if (values.AUTH_JWKS_URL && new URL(values.AUTH_JWKS_URL).protocol !== 'https:') {
    throw new ConfigError('AUTH_JWKS_URL: production needs https')
  }
  for (const name of ['METRICS_TOKEN', 'WEBHOOK_SECRET'] as const) {
    const secret = values[name]
    if (secret && isWeakSecret(secret))
      throw new ConfigError(`${name}: too weak for production; use at least 32 random characters`)
  }
  if ((values.DC360_SERVICE_SECRET ?? []).some(isWeakSecret)) {
    throw new ConfigError('DC360_SERVICE_SECRET: too weak for production; use at least 32 random characters')
  }
  if (!values.DC360_URL && !values.DC360_SIM) throw new ConfigError('DC360_URL: production needs it')
  if (values.DC360_SIM) throw new ConfigError('DC360_SIM: the simulator does not run in production')
  if (!values.DC360_SERVICE_SECRET?.length) throw new ConfigError('DC360_SERVICE_SECRET: production needs it')
}

function storeOf(url: string): StoreConfig {
  return url === 'memory:' ? { kind: 'memory' } : { kind: 'file', path: url.slice('file:'.length) }
}

function dc360Of(values: Environment, production: boolean): Config['dc360'] {
  const simulate = values.DC360_SIM ?? (values.DC360_URL === undefined && !production)
  if (!simulate && !values.DC360_URL) throw new ConfigError('DC360_URL: needed when the simulator is off')
  return { url: values.DC360_URL, secrets: values.DC360_SERVICE_SECRET ?? [], simulate }
}

const VENDOR_NAMES = { deepseek: 'DEEPSEEK', kimi: 'MOONSHOT', openai: 'OPENAI', anthropic: 'ANTHROPIC' } as const

function textProviderOf(values: Environment): TextProvider | undefined {
  for (const provider of values.TEXT_PROVIDERS) {
    if (provider === 'anthropic') continue
    const name = VENDOR_NAMES[provider]
    const apiKey = values[`${name}_API_KEY`]
    if (apiKey) return { provider, apiKey, baseUrl: values[`${name}_BASE_URL`], model: values[`${name}_MODEL`] }
  }
  return undefined
}

function planLimitsOf(values: Environment): Record<Plan, number | null> {
  const limits: Record<Plan, number | null> = { trial: 3, basic: 10, pro: 50, enterprise: null }
  for (const [name, limit] of values.PLAN_LIMITS ?? []) {
    const plan = PLANS.find((known) => known === name)
    if (!plan) throw new ConfigError(`PLAN_LIMITS: there is no plan ${name}`)
    limits[plan] = limit === '-' ? null : Number(limit)
  }
  return limits
}

function warningsOf(values: Environment): string[] {
  const idle: (keyof Environment)[] = [
    ...([
      'ANTHROPIC_API_KEY',
      'ANTHROPIC_BASE_URL',
      'TAVILY_API_KEY',
      'TAVILY_BASE_URL',
      'OPENAI_IMAGE_MODEL',
    ] as const),
    ...(['WEBHOOK_URL', 'WEBHOOK_SECRET', 'WEBHOOK_ALLOW_HOSTS', 'METRICS_TOKEN'] as const),
  ]
  const warnings = idle
    .filter((name) => values[name] !== undefined)
    .map((name) => `${name} is set but has no effect yet`)
  for (const name of ['DEEPSEEK', 'MOONSHOT', 'OPENAI'] as const) {
    const alone = values[`${name}_BASE_URL`] !== undefined && values[`${name}_API_KEY`] === undefined
    if (alone) warnings.push(`${name}_BASE_URL is set without ${name}_API_KEY: the provider is left out`)
  }
  if (values.IMAGE_PROVIDER === 'openai') warnings.push('IMAGE_PROVIDER is set but has no effect yet')
  return warnings
}
