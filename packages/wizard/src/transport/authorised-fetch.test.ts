import { describe, expect, it } from 'vitest'
import { authorisedFetch, type Fetch } from './authorised-fetch.ts'

const URL = 'https://genesis.example/trpc'
const access = (fetch: Fetch, getToken = () => 't') => ({ getToken, locale: () => 'fr', fetch })

describe('an authorised request', () => {
  it('has an answer or none within its time, also when the body stalls', async () => {
    const stalling: Fetch = async (_input, init) => {
      const body = new ReadableStream({
        start: (controller) => init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted'))),
      })
      return new Response(body)
    }
    await expect(authorisedFetch(access(stalling), 5)(URL)).rejects.toThrow('aborted')
  })

  it('waits no longer for a host that gives no token', async () => {
    const silent = { ...access(async () => new Response('{}')), getToken: () => new Promise<string>(() => {}) }
    await expect(authorisedFetch(silent, 5)(URL)).rejects.toThrow('ended before an answer')
  })

  it('is ended by whoever asked', async () => {
    const waiting: Fetch = (_input, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')))
      })
    const stop = new AbortController()
    const asked = authorisedFetch(access(waiting), 60_000)(URL, { signal: stop.signal })
    stop.abort()
    await expect(asked).rejects.toThrow('ended before an answer')
  })

  it('keeps its own headers, gets one more try after a 401, and no third', async () => {
    const seen: (string | null)[] = []
    let tokens = 0
    const refusing: Fetch = async (_input, init) => {
      const headers = new Headers(init?.headers)
      seen.push(`${headers.get('authorization')} ${headers.get('content-type')}`)
      return new Response('{}', { status: 401 })
    }
    const authorised = authorisedFetch(
      access(refusing, () => `t${++tokens}`),
      1_000,
    )
    const answer = await authorised(URL, { headers: { 'content-type': 'application/json' } })
    expect(answer.status).toBe(401)
    expect(seen).toEqual(['Bearer t1 application/json', 'Bearer t2 application/json'])
  })
})
