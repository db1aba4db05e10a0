import type { AppRouter } from '@genesis/api/router'
import type { BriefEvent } from '@genesis/core/domain/brief-event'
import type { BriefInput } from '@genesis/core/domain/brief-input'
import type { ErrorBody } from '@genesis/core/domain/genesis-error'
import { createTRPCClient, httpLink } from '@trpc/client'
import { readSse } from './read-sse.ts'

export type Answer = { status: number; headers: Headers; body: unknown }
export type Watched = { id: string; event: BriefEvent }
export type StartOptions = { preset?: string; contentLocale?: string; idempotencyKey?: string }

let keys = 0

/** A key nobody else in this process uses. */
export function freshKey(): string {
  return `test-key-${process.pid}-${String(++keys).padStart(6, '0')}`
}

/** What a test does as one user: everything over HTTP, nothing of the inside. */
export class ApiClient {
  readonly url: string
  readonly token: string
  readonly trpc

  constructor(url: string, token: string) {
    this.url = url
    this.token = token
    this.trpc = createTRPCClient<AppRouter>({ links: [httpLink({ url: `${url}/trpc`, headers: this.headers() })] })
  }

  /** Signs in with a token of the simulator. */
  static async signIn(url: string, userId: string, plan?: string): Promise<ApiClient> {
    if (plan) await control(url, 'PUT', `users/${userId}`, { plan, used: 0, status: 'active' })
    const { token } = (await control(url, 'POST', 'token', { userId })) as { token: string } // the simulator's answer
    return new ApiClient(url, token)
  }

  headers(): Record<string, string> {
    return { authorization: `Bearer ${this.token}` }
  }

  /** A call as any program would make it: raw body, raw answer. */
  async post(path: string, body: string, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/trpc/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers(), ...headers },
      body,
    })
    return answerOf(response)
  }

  async query(path: string, input?: unknown): Promise<Answer> {
    const search = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
    return answerOf(await fetch(`${this.url}/trpc/${path}${search}`, { headers: this.headers() }))
  }

  async start(input: BriefInput | Record<string, unknown>, options: StartOptions = {}): Promise<Answer> {
    return this.post('brief.start', JSON.stringify({ input, idempotencyKey: freshKey(), ...options }))
  }

  /** Starts a brief that must be taken, and says its id. */
  async startOk(input: BriefInput | Record<string, unknown>, options: StartOptions = {}): Promise<string> {
    const { status, body } = await this.start(input, options)
    if (status !== 200) throw new Error(`refused: ${JSON.stringify(body)}`)
    return (body as { result: { data: { briefId: string } } }).result.data.briefId // the contract's answer
  }

  /** The events of a brief after `lastEventId` until the stream ends. */
  async *watch(briefId: string, lastEventId?: string, signal?: AbortSignal): AsyncGenerator<Watched> {
    const input = { briefId, ...(lastEventId === undefined ? {} : { lastEventId }) }
    const url = `${this.url}/trpc/brief.watch?input=${encodeURIComponent(JSON.stringify(input))}`
    for await (const message of readSse(url, this.headers(), signal)) {
      if (message.event === 'return') return
      if (message.event === 'serialized-error') throw new Error(message.data)
      if (message.id) yield { id: message.id, event: JSON.parse(message.data) as BriefEvent } // the contract's events
    }
    throw new Error('the stream broke off without an end')
  }

  async watchAll(briefId: string, lastEventId?: string): Promise<Watched[]> {
    return Array.fromAsync(this.watch(briefId, lastEventId))
  }
}

/** A control call of the simulator. */
export async function control(url: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${url}/dc360/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

/** The error a client is told of. */
export function genesisError(answer: Answer): ErrorBody {
  return (answer.body as { error: { data: { genesis: ErrorBody } } }).error.data.genesis // the contract's shape
}

/** What a call answered. */
export function dataOf<T>(answer: Answer): T {
  return (answer.body as { result: { data: T } }).result.data // the contract's shape
}

async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, headers: response.headers, body: await response.json() }
}
