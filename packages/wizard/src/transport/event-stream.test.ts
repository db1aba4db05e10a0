import { describe, expect, it } from 'vitest'
import type { ApiError } from '../session/genesis-api.ts'
import type { Fetch } from './authorised-fetch.ts'
import { openEventStream } from './event-stream.ts'

const URL = 'https://genesis.example/trpc/brief.watch?input=%7B%7D'
const EVENT = JSON.stringify({ type: 'brief-queued', at: '2026-11-20T13:00:00.000Z', briefId: 'b' })

const message = (event: string, data: string, id = '') => `event: ${event}\ndata: ${data}\n${id && `id: ${id}\n`}\n`
const refusal = (error: string, httpStatus: number) =>
  message('serialized-error', JSON.stringify({ data: { httpStatus, genesis: { error, details: {}, message: '' } } }))
const streaming = (...parts: string[]) =>
  new Response(parts.join(''), { headers: { 'content-type': 'text/event-stream' } })

/** Opens a stream over these answers, one a connection; resolves with all that was told, once the last was said. */
async function tell(...answers: (Response | Error)[]) {
  const told: string[] = []
  const headers: Headers[] = []
  const fetch: Fetch = async (_input, init) => {
    headers.push(new Headers(init?.headers))
    const answer = answers.shift() ?? new Error('more connections than answers')
    if (answer instanceof Error) throw answer
    return answer
  }
  let fresh = 0
  const getToken = (want: { fresh: boolean }) => (want.fresh ? `fresh-${++fresh}` : 'kept')
  const last = await new Promise<string>((resolve) => {
    openEventStream({ getToken, locale: () => 'fr', fetch }, URL, {
      open: () => told.push('open'),
      alive: () => told.push('alive'),
      event: (id, event) => told.push(`${id} ${event.type}`),
      ended: () => resolve('ended'),
      cut: () => resolve('cut'),
      refused: (error: ApiError) => resolve(`refused ${error.body?.error}`),
    })
  })
  return { told, last, tokens: headers.map((sent) => sent.get('authorization')), headers, left: answers.length }
}

describe('an event stream', () => {
  it('tells of the connection, of heartbeats, of events with their ids, and of the end', async () => {
    const { told, last, headers } = await tell(
      streaming(
        message('connected', '{}'),
        message('ping', ''),
        message('message', EVENT, 'log-1'),
        message('return', ''),
      ),
    )
    expect(told).toEqual(['open', 'alive', 'log-1 brief-queued'])
    expect(last).toBe('ended')
    expect(headers[0]?.get('accept')).toBe('text/event-stream')
    expect(headers[0]?.get('authorization')).toBe('Bearer kept')
  })

  it.each([
    ['breaks off', [streaming(message('connected', '{}'))]],
    ['does not come about', [new TypeError('fetch failed')]],
    ['is answered by a proxy', [new Response('<h1>Bad gateway</h1>', { status: 502 })]],
    ['is no stream', [new Response('{}', { headers: { 'content-type': 'application/json' } })]],
    ['sends nonsense', [streaming(message('message', '{', 'log-1'))]],
    ['fails for a while', [streaming(refusal('GENESIS_STORE_UNAVAILABLE', 503))]],
    ['fails without a word we know', [streaming(message('serialized-error', 'null'))]],
  ])('that %s is cut, and opens no other by itself', async (_what, answers) => {
    const { last, left, tokens } = await tell(...answers, streaming(message('return', '')))
    expect({ last, left, connections: tokens.length }).toEqual({ last: 'cut', left: 1, connections: 1 })
  })

  it('that is refused for good says why', async () => {
    expect((await tell(streaming(refusal('GENESIS_BRIEF_NOT_FOUND', 404)))).last).toBe(
      'refused GENESIS_BRIEF_NOT_FOUND',
    )
  })

  it('whose token is refused asks for a fresh one, once', async () => {
    const expired = () => streaming(message('connected', '{}'), refusal('GENESIS_UNAUTHENTICATED', 401))
    const renewed = await tell(expired(), streaming(message('return', '')))
    expect([renewed.last, renewed.tokens]).toEqual(['ended', ['Bearer kept', 'Bearer fresh-1']])
    const refused = await tell(expired(), expired(), streaming(message('return', '')))
    expect([refused.last, refused.left]).toEqual(['refused GENESIS_UNAUTHENTICATED', 1])
  })

  it('says nothing once it is closed', async () => {
    const told: string[] = []
    const say = (what: string) => () => void told.push(what)
    const asked = Promise.withResolvers<AbortSignal | null | undefined>()
    const fetch: Fetch = (_input, init) => {
      asked.resolve(init?.signal)
      return new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
      )
    }
    const handlers = { open: say('open'), alive: say('alive'), event: say('event'), ended: say('ended') }
    const access = { getToken: () => 't', locale: () => 'fr', fetch }
    const close = openEventStream(access, URL, { ...handlers, cut: say('cut'), refused: say('refused') })
    const signal = await asked.promise
    close()
    expect(signal?.aborted).toBe(true)
    expect(told).toEqual([])
  })
})
