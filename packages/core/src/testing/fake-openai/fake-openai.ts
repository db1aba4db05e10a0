import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import * as z from 'zod/mini'
import { type Behaviour, type BehaviourInput, behavioursSchema, createScript } from './behaviour.ts'
import { type ChatRequest, completion, requestSchema } from './completion.ts'

/** A request as the fake saw it. */
export type FakeCall = {
  number: number
  /** ISO time of arrival. */
  at: string
  path: string
  /** Without the key. */
  headers: Record<string, string>
  /** Whether a bearer token came along. */
  hasKey: boolean
  body: unknown
  behaviour: Behaviour['kind']
  /** The client went away before it had the whole answer. */
  aborted: boolean
  /** The answer was sent to its end. */
  answered: boolean
}

export type FakeOpenAiOptions = {
  /** 0 or absent: a free one. */
  port?: number
  /** Milliseconds before every answer whose behaviour names none. */
  latencyMs?: number
  behaviours?: readonly BehaviourInput[]
  /** The only accepted key; any when absent. */
  apiKey?: string
  /** Told of every request before it is answered. */
  onCall?: (call: FakeCall) => void
}

export type FakeOpenAi = Awaited<ReturnType<typeof startFakeOpenAi>>

/**
 * A server that speaks chat completions, for tests: any schema it is sent gets an object that fits. What it does with
 * which request is set by behaviours. Also by HTTP: `PUT /__fake/behaviours`, `GET /__fake/calls`, `POST /__fake/release`.
 */
export async function startFakeOpenAi(options: FakeOpenAiOptions = {}) {
  const fake = createFake(options)
  const server = createServer((request, response) => {
    fake
      .handle(request, response)
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server that listens has one

  async function close(): Promise<void> {
    fake.release()
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return {
    port,
    /** The base URL of the API. */
    url: `http://127.0.0.1:${port}/v1`,
    calls: fake.calls,
    setBehaviour: (...behaviours: readonly BehaviourInput[]) => fake.setBehaviours(behaviours),
    /** Lets every held answer go. */
    release: fake.release,
    /** Resolves with a call, numbered from 1, once it has arrived. */
    call: fake.call,
    /** Resolves once a call is over: answered, or its connection closed. */
    ended: fake.ended,
    close,
    [Symbol.asyncDispose]: close,
  }
}

function createFake({ latencyMs = 0, behaviours = [], apiKey, onCall }: FakeOpenAiOptions) {
  const calls: FakeCall[] = []
  const arrivals = createWaits<FakeCall>()
  const ends = createWaits<FakeCall>()
  let script = createScript(behaviours)
  let gate = Promise.withResolvers<void>()

  function release(): void {
    gate.resolve()
    gate = Promise.withResolvers<void>()
  }

  function setBehaviours(next: readonly BehaviourInput[]): void {
    script = createScript(next)
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await new Response(request).text()
    const path = request.url ?? '/'
    if (path === '/__fake/behaviours') setBehaviours(z.parse(behavioursSchema, JSON.parse(text)))
    if (path === '/__fake/release') release()
    if (path.startsWith('/__fake/')) return json(response, 200, { calls })

    const behaviour = script(text)
    const { promise: released } = gate
    const call = record(request, text, behaviour)
    response.once('close', () => {
      call.answered = response.writableFinished
      call.aborted =
        !response.writableFinished && !response.errored && behaviour.kind !== 'reset' && behaviour.kind !== 'truncated'
      ends.settle(call.number, call)
    })
    onCall?.(call)
    arrivals.settle(call.number, call)
    const chat = requestSchema.safeParse(call.body)
    const refusal = refuse(request, { path, apiKey, isChat: chat.success })
    if (refusal || !chat.data) return json(response, refusal?.status ?? 400, { error: refusal })
    await wait(behaviour.latencyMs ?? latencyMs, undefined, { ref: false })
    if (behaviour.kind === 'hold') await released
    await answer(response, chat.data, behaviour)
  }

  function record(request: IncomingMessage, text: string, behaviour: Behaviour): FakeCall {
    const { authorization, ...headers } = request.headers
    const call: FakeCall = {
      number: calls.length + 1,
      at: new Date().toISOString(),
      path: request.url ?? '/',
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      hasKey: authorization?.startsWith('Bearer ') ?? false,
      body: parse(text),
      behaviour: behaviour.kind,
      aborted: false,
      answered: false,
    }
    calls.push(call)
    return call
  }

  return { calls, handle, setBehaviours, release, call: arrivals.wait, ended: ends.wait }
}

/** Promises by number that can be asked for before and after they are settled. */
function createWaits<T>() {
  const waits = new Map<number, PromiseWithResolvers<T>>()
  const at = (number: number) => {
    const known = waits.get(number) ?? Promise.withResolvers<T>()
    waits.set(number, known)
    return known
  }
  return {
    wait: (number: number): Promise<T> => at(number).promise,
    settle: (number: number, value: T): void => at(number).resolve(value),
  }
}

function refuse(
  request: IncomingMessage,
  { path, apiKey, isChat }: { path: string; apiKey: string | undefined; isChat: boolean },
) {
  const type = 'invalid_request_error'
  if (!path.endsWith('/chat/completions') || request.method !== 'POST')
    return { status: 404, message: 'no such route', type }
  if (apiKey !== undefined && request.headers.authorization !== `Bearer ${apiKey}`)
    return { status: 401, message: 'wrong key', type }
  return isChat ? undefined : { status: 400, message: 'not a chat request', type }
}

async function answer(response: ServerResponse, request: ChatRequest, behaviour: Behaviour): Promise<void> {
  if (behaviour.kind === 'hang') return
  if (behaviour.kind === 'reset') {
    response.destroy()
    return
  }
  if (behaviour.kind === 'status') {
    const retryAfter = behaviour.retryAfter === undefined ? {} : { 'retry-after': String(behaviour.retryAfter) }
    json(response, behaviour.status, { error: { message: 'as told', type: 'fake_error' } }, retryAfter)
    return
  }
  const body = JSON.stringify(completion(request, behaviour))
  if (behaviour.kind === 'drip') return drip(response, body, behaviour.everyMs)
  if (behaviour.kind === 'truncated') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy())
    return
  }
  response.writeHead(200, { 'content-type': 'application/json' }).end(body)
}

async function drip(response: ServerResponse, body: string, everyMs: number): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json' })
  for (const byte of Buffer.from(body)) {
    if (response.destroyed) return
    response.write(Buffer.of(byte))
    await wait(everyMs, undefined, { ref: false })
  }
  response.end()
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return text
    throw error
  }
}
