import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { type ModelFailure, TextModelError } from '../../ports/text-model.ts'
import type { BehaviourInput } from '../../testing/fake-openai/behaviour.ts'
import { startFakeOpenAi } from '../../testing/fake-openai/fake-openai.ts'
import { createOpenAiCompatibleModel, type OpenAiCompatibleOptions } from './openai-compatible.ts'

const KEY = 'sk-canary-key'
const schema = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(60)),
  tone: z.enum(['warm', 'plain']),
  benefits: z.array(z.string()).check(z.minLength(1)),
  note: z.optional(z.string()),
})
const prompt = {
  id: 'content-homepage',
  version: '1-abcdef01',
  system: 'canary-system: write.',
  user: 'Business: <data name="business">{"businessName":"Couture Lagune"}</data> canary-user',
}
const never = new AbortController().signal

function modelOf(baseUrl: string, options: Partial<OpenAiCompatibleOptions> = {}) {
  return createOpenAiCompatibleModel({
    provider: 'deepseek',
    baseUrl,
    apiKey: KEY,
    model: 'test-model',
    supportsJsonSchema: true,
    timeoutMs: 10_000,
    maxBytes: 1_000_000,
    ...options,
  })
}

/** The error of a call, and everything a logger could find in it. */
async function failure(answer: Promise<unknown>): Promise<{ error: TextModelError; everything: string }> {
  const error = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof TextModelError)) throw new Error('expected a TextModelError', { cause: error })
  let everything = ''
  for (let link: unknown = error; link instanceof Error; link = link.cause) {
    everything += `${link.message} ${link.stack} ${JSON.stringify(Object.entries(link))}`
  }
  return { error, everything }
}

/** A server of which a test writes the answers itself. */
async function serve(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  return {
    url: `http://127.0.0.1:${port}/v1`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

describe('a good answer', () => {
  it('is an object of the schema, with its usage, after one request that carries the schema as response_format', async () => {
    await using fake = await startFakeOpenAi({ apiKey: KEY })
    const model = modelOf(fake.url, { extraBody: { thinking: { type: 'disabled' } }, prices: { input: 1, output: 2 } })
    const answer = await model.generate({ prompt, schema, signal: never })
    expect(answer).toMatchObject({ provider: 'deepseek', model: 'test-model' })
    expect(z.parse(schema, answer.object)).toEqual(answer.object)
    expect(answer.object.title).toMatch(/Couture|Lagune/)
    const { inputTokens, outputTokens } = answer.usage
    expect(answer.usage).toEqual({
      inputTokens,
      outputTokens,
      images: 0,
      costUsd: (inputTokens + 2 * outputTokens) / 1_000_000,
    })
    expect(fake.calls).toHaveLength(1)
    expect(fake.calls[0]).toMatchObject({ path: '/v1/chat/completions', hasKey: true, answered: true, aborted: false })
    expect(fake.calls[0]?.body).toMatchObject({
      model: 'test-model',
      thinking: { type: 'disabled' },
      messages: [
        { role: 'system', content: prompt.system },
        { role: 'user', content: prompt.user },
      ],
      response_format: {
        type: 'json_schema',
        json_schema: {
          name: 'content-homepage',
          strict: false,
          schema: {
            type: 'object',
            required: ['title', 'tone', 'benefits'],
            additionalProperties: false,
            properties: { title: { type: 'string', minLength: 1, maxLength: 60 } },
          },
        },
      },
    })
  })

  it('comes from a vendor that takes no schema when the schema stands in the prompt', async () => {
    await using fake = await startFakeOpenAi()
    const answer = await modelOf(fake.url, { supportsJsonSchema: false }).generate({ prompt, schema, signal: never })
    expect(z.parse(schema, answer.object)).toEqual(answer.object)
    expect(answer.usage.costUsd).toBe(0)
    const body = JSON.stringify(fake.calls[0]?.body)
    expect(fake.calls[0]?.body).toMatchObject({ response_format: { type: 'json_object' } })
    expect(body).toContain('<json-schema>')
    expect(body).toContain('maxLength')
  })

  it('needs no key where the server wants none', async () => {
    await using fake = await startFakeOpenAi()
    await modelOf(`${fake.url}/`, { apiKey: undefined }).generate({ prompt, schema, signal: never })
    expect(fake.calls[0]).toMatchObject({ path: '/v1/chat/completions', hasKey: false })
  })

  it.each([
    ['a Markdown fence', (json: string) => `\`\`\`json\n${json}\n\`\`\``],
    ['blanks', (json: string) => `\n  ${json}\n`],
  ])('may stand in %s', async (_, wrap) => {
    const object = { title: 'Bienvenue', tone: 'warm', benefits: ['proche'] }
    await using server = await serve((_request, response) => {
      const choices = [{ message: { role: 'assistant', content: wrap(JSON.stringify(object)) } }]
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ choices }))
    })
    const answer = await modelOf(server.url).generate({ prompt, schema, signal: never })
    expect(answer.object).toEqual(object)
    expect(answer.usage).toEqual({ inputTokens: 0, outputTokens: 0, images: 0, costUsd: 0 })
  })

  it('to a hostile prompt stays within the schema', async () => {
    await using fake = await startFakeOpenAi({ behaviours: [{ kind: 'hostile' }] })
    const { object } = await modelOf(fake.url).generate({ prompt, schema, signal: never })
    expect(object.title.length).toBeLessThanOrEqual(60)
    expect(object.benefits[0]).toContain('F CFA')
  })
})

describe('a bad answer', () => {
  const status = (code: number, retryAfter?: number | string): BehaviourInput =>
    retryAfter === undefined ? { kind: 'status', status: code } : { kind: 'status', status: code, retryAfter }
  const errorBody = (error: Record<string, unknown>): BehaviourInput => ({ kind: 'error-body', error })

  const cases: [string, BehaviourInput, ModelFailure, number?][] = [
    ['429', status(429), 'rate_limited'],
    ['429 with Retry-After in seconds', status(429, 7), 'rate_limited', 7000],
    ['429 with a senseless Retry-After', status(429, 'soon'), 'rate_limited'],
    ['500', status(500), 'unavailable'],
    ['503 with Retry-After', status(503, 2), 'unavailable', 2000],
    ['529', status(529), 'unavailable'],
    ['400', status(400), 'rejected'],
    ['401', status(401), 'rejected'],
    ['402', status(402), 'rejected'],
    ['403', status(403), 'rejected'],
    ['404', status(404), 'rejected'],
    ['a redirect', status(307), 'rejected'],
    ['a reset connection', { kind: 'reset' }, 'network'],
    ['a cut connection', { kind: 'truncated' }, 'network'],
    ['text that is no JSON', { kind: 'invalid-json' }, 'invalid_output'],
    ['an object that stops in the middle', { kind: 'cut-off' }, 'invalid_output'],
    ['an object of another shape', { kind: 'wrong-schema' }, 'invalid_output'],
    ['more bytes than allowed', { kind: 'huge', bytes: 2_000_000 }, 'invalid_output'],
    ['200 with a server error', errorBody({ message: 'canary-answer', type: 'server_error' }), 'unavailable'],
    ['200 with a code of 429', errorBody({ message: 'canary-answer', code: 429 }), 'rate_limited'],
    ['200 with a code of "401"', errorBody({ message: 'canary-answer', code: '401' }), 'rejected'],
    ['200 with a rate limit', errorBody({ type: 'rate_limit_exceeded' }), 'rate_limited'],
    ['200 with a refused request', errorBody({ type: 'invalid_request_error' }), 'rejected'],
  ]
  it.each(cases)('%s', async (_, behaviour, expected, retryAfterMs) => {
    await using fake = await startFakeOpenAi({ behaviours: [behaviour] })
    const { error, everything } = await failure(modelOf(fake.url).generate({ prompt, schema, signal: never }))
    expect(error).toMatchObject({ failure: expected, provider: 'deepseek', retryAfterMs })
    expect(everything).not.toContain('canary')
    expect(fake.calls).toHaveLength(1)
  })

  it('Retry-After as a date counts from the answer’s own date', async () => {
    await using server = await serve((_, response) => {
      response.sendDate = false
      const headers = { date: 'Fri, 20 Nov 2026 12:00:00 GMT', 'retry-after': 'Fri, 20 Nov 2026 12:00:30 GMT' }
      response.writeHead(429, headers).end()
    })
    const { error } = await failure(modelOf(server.url).generate({ prompt, schema, signal: never }))
    expect(error).toMatchObject({ failure: 'rate_limited', retryAfterMs: 30_000 })
  })

  it.each<[string, string, ModelFailure]>([
    ['a page', '<html>canary-page</html>', 'unavailable'],
    ['no choices', '{"choices":[]}', 'unavailable'],
    ['nothing', '', 'unavailable'],
    ['null as text', '{"choices":[{"message":{"content":null}}]}', 'invalid_output'],
    ['null as object', '{"choices":[{"message":{"content":"null"}}]}', 'invalid_output'],
    ['a refusal', '{"choices":[{"message":{"content":null,"refusal":"canary-no"}}]}', 'invalid_output'],
    [
      'a polluting key',
      JSON.stringify({ choices: [{ message: { content: '{"__proto__":{"polluted":true}}' } }] }),
      'invalid_output',
    ],
    ['a deep nest', JSON.stringify({ choices: [{ message: { content: '['.repeat(200_000) } }] }), 'invalid_output'],
  ])('200 with %s', async (_, body, expected) => {
    await using server = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(body)
    })
    const { error, everything } = await failure(modelOf(server.url).generate({ prompt, schema, signal: never }))
    expect(error.failure).toBe(expected)
    expect(everything).not.toContain('canary')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('names the places that do not fit', async () => {
    await using fake = await startFakeOpenAi({ behaviours: [{ kind: 'wrong-schema' }] })
    const { everything } = await failure(modelOf(fake.url).generate({ prompt, schema, signal: never }))
    expect(everything).toContain('title (invalid_type)')
  })

  it('a closed port', async () => {
    const fake = await startFakeOpenAi()
    await fake.close()
    const { error } = await failure(modelOf(fake.url).generate({ prompt, schema, signal: never }))
    expect(error.failure).toBe('network')
  })

  it('does not follow a redirect, nor carry the key to it', async () => {
    const seen: (string | undefined)[] = []
    await using server = await serve((request, response) => {
      seen.push(request.url)
      response.writeHead(307, { location: '/elsewhere' }).end()
    })
    const { error } = await failure(modelOf(server.url).generate({ prompt, schema, signal: never }))
    expect(error.failure).toBe('rejected')
    expect(seen).toEqual(['/v1/chat/completions'])
  })
})

describe('time and giving up', () => {
  it.each<BehaviourInput>([{ kind: 'hang' }, { kind: 'drip', everyMs: 10 }])(
    '$kind ends at the deadline, and the connection is closed',
    async (behaviour) => {
      await using fake = await startFakeOpenAi({ behaviours: [behaviour] })
      const { error } = await failure(modelOf(fake.url, { timeoutMs: 100 }).generate({ prompt, schema, signal: never }))
      expect(error.failure).toBe('timeout')
      expect(await fake.ended(1)).toMatchObject({ aborted: true, answered: false })
    },
  )

  it.each<[BehaviourInput['kind'], unknown, ModelFailure]>([
    ['hang', undefined, 'aborted'],
    ['drip', undefined, 'aborted'],
    ['hang', new DOMException('too late', 'TimeoutError'), 'timeout'],
  ])('a caller who gives up during %s (%s) closes the connection', async (kind, reason, expected) => {
    await using fake = await startFakeOpenAi({
      behaviours: [kind === 'drip' ? { kind, everyMs: 10 } : { kind: 'hang' }],
    })
    const caller = new AbortController()
    const answer = failure(modelOf(fake.url).generate({ prompt, schema, signal: caller.signal }))
    await fake.call(1)
    caller.abort(reason)
    expect((await answer).error.failure).toBe(expected)
    expect(await fake.ended(1)).toMatchObject({ aborted: true })
  })

  it('a caller who has given up already costs no request', async () => {
    await using fake = await startFakeOpenAi()
    const { error } = await failure(modelOf(fake.url).generate({ prompt, schema, signal: AbortSignal.abort() }))
    expect(error.failure).toBe('aborted')
    expect(fake.calls).toHaveLength(0)
  })
})
