import * as z from 'zod/mini'

/** Words of secrets that stand in tutorials and templates: refused in production. */
const KNOWN_WORDS = [
  'changeme',
  'changethis',
  'yoursecret',
  'yourbitsecret',
  'supersecret',
  'secretkey',
  'password',
  'example',
  'insecure',
]
/** Fewer different characters than this make no secret, however long it is. */
const MIN_DISTINCT = 10

const present = z.string().check(z.minLength(1))
const url = z.url({ protocol: /^https?$/, error: 'must be an http or https address' })
const bool = z.pipe(
  z.enum(['true', 'false', '1', '0'], { error: 'must be true or false' }),
  z.transform((value) => value === 'true' || value === '1'),
)
const integer = (min: number, max: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d{1,9}$/, 'must be a whole number')),
    z.pipe(
      z.transform(Number),
      z.int().check(z.minimum(min, `must be at least ${min}`), z.maximum(max, `must be at most ${max}`)),
    ),
  )
const list = z.pipe(
  z.string(),
  z.transform((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  ),
)
const optional = z.exactOptional

const storeUrl = z
  .string()
  .check(
    z.refine(
      (value) => /^(file:.+|memory:|rediss?:\/\/.+)$/.test(value),
      'must be file:<path>, memory:, redis:// or rediss://',
    ),
  )

const planLimits = z.pipe(
  z
    .string()
    .check(z.regex(/^\w+:(\d{1,9}|-)(,\w+:(\d{1,9}|-))*$/, 'must be like trial:3,basic:10,pro:50,enterprise:-')),
  z.transform((value) => new Map(value.split(',').map((pair) => pair.split(':') as [string, string]))), // the pattern has one colon
)

const providers = z.pipe(list, z.array(z.enum(['deepseek', 'kimi', 'openai', 'anthropic'])))

/** Every name of CONTRACT section 2; other names are not ours. A blank value counts as not set. */
export const environmentSchema = z.object({
  NODE_ENV: optional(z.string()),
  HOST: z._default(present, '127.0.0.1'),
  PORT: z._default(integer(0, 65_535), 4000),
  STORE_URL: z._default(storeUrl, 'file:.genesis/genesis.db'),
  WORKER_INLINE: optional(bool),
  WORKER_CONCURRENCY: z._default(integer(1, 1000), 8),
  AUTH_JWT_SECRET: optional(
    z.string().check(z.refine((value) => Buffer.byteLength(value) >= 32, 'must be at least 32 bytes long')),
  ),
  AUTH_JWKS_URL: optional(url),
  AUTH_ISSUER: optional(present),
  AUTH_AUDIENCE: optional(present),
  DC360_URL: optional(url),
  DC360_SERVICE_SECRET: optional(list),
  DC360_SIM: optional(bool),
  TEXT_PROVIDERS: z._default(providers, ['deepseek', 'kimi', 'openai', 'anthropic']),
  DEEPSEEK_API_KEY: optional(present),
  DEEPSEEK_BASE_URL: optional(url),
  DEEPSEEK_MODEL: optional(present),
  MOONSHOT_API_KEY: optional(present),
  MOONSHOT_BASE_URL: optional(url),
  MOONSHOT_MODEL: optional(present),
  OPENAI_API_KEY: optional(present),
  OPENAI_BASE_URL: optional(url),
  OPENAI_MODEL: optional(present),
  ANTHROPIC_API_KEY: optional(present),
  ANTHROPIC_BASE_URL: optional(url),
  ANTHROPIC_MODEL: optional(present),
  TAVILY_API_KEY: optional(present),
  TAVILY_BASE_URL: optional(url),
  IMAGE_PROVIDER: optional(z.enum(['openai', 'offline'])),
  OPENAI_IMAGE_MODEL: optional(present),
  AGENT_TIMEOUT_MS: z._default(integer(100, 3_600_000), 25_000),
  GENERATION_TIMEOUT_MS: z._default(integer(100, 3_600_000), 180_000),
  RATE_LIMIT_START_PER_MINUTE: z._default(integer(1, 1_000_000), 5),
  PLAN_LIMITS: optional(planLimits),
  WEBHOOK_URL: optional(url),
  WEBHOOK_SECRET: optional(present),
  WEBHOOK_ALLOW_HOSTS: optional(list),
  CORS_ORIGINS: z._default(
    z.pipe(list, z.array(z.url({ protocol: /^https?$/, error: 'must be a list of origins' }))),
    [],
  ),
  DATA_KEY: optional(present),
  LOG_LEVEL: z._default(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']), 'info'),
  METRICS_TOKEN: optional(present),
})
export type Environment = z.output<typeof environmentSchema>

/** Whether a secret is one that everybody knows, too short or too plain to be one. */
export function isWeakSecret(secret: string): boolean {
  const letters = secret.toLowerCase().replace(/[^a-z]/g, '')
  return secret.length < 32 || new Set(secret).size < MIN_DISTINCT || KNOWN_WORDS.some((word) => letters.includes(word))
}
