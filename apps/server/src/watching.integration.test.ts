import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ApiClient, type Watched } from './testing/api-client.ts'
import { readSse } from './testing/read-sse.ts'
import { type ServerProcess, startServer } from './testing/server-process.ts'

const INPUT = { businessName: 'Le Guet', sector: 'services', description: 'Nous gardons des entrepôts.' }

describe('watching a brief', () => {
  let server: ServerProcess
  let user: ApiClient
  let briefId: string
  let log: Watched[]

  beforeAll(async () => {
    server = await startServer()
    user = await ApiClient.signIn(server.url, 'watcher', 'pro')
    briefId = await user.startOk(INPUT)
    log = await user.watchAll(briefId)
  })
  afterAll(() => server.stop())

  test('begins with the queue and ends with the end; ids grow', () => {
    expect(log[0]?.event.type).toBe('brief-queued')
    expect(log[1]?.event.type).toBe('brief-started')
    expect(log.at(-1)?.event.type).toBe('brief-completed')
    const ids = log.map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted())
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('a second watcher of a finished brief gets the same log and the end', async () => {
    expect(await user.watchAll(briefId)).toEqual(log)
  })

  test('resumed at any id, also the last, it gets the rest once and in order, and the end', async () => {
    for (const [index, { id }] of log.entries()) expect(await user.watchAll(briefId, id)).toEqual(log.slice(index + 1))
  })

  test('resumes by header as by input', async () => {
    const url = `${user.url}/trpc/brief.watch?input=${encodeURIComponent(JSON.stringify({ briefId }))}`
    const from = log[3]?.id ?? ''
    const ids: string[] = []
    for await (const { id } of readSse(url, { ...user.headers(), 'last-event-id': from })) if (id) ids.push(id)
    expect(ids).toEqual(log.slice(4).map(({ id }) => id))
  })

  test('an id of another log, of the future or of nothing gets the whole log', async () => {
    const future = (log.at(-1)?.id ?? '').replace(/\d+$/, '99999999')
    for (const id of [future, 'garbage', 'zzzzzzzzzzzz-00000002', '0', '-1', '💥']) {
      expect(await user.watchAll(briefId, id)).toEqual(log)
    }
  })

  test('two live watchers and one that was cut see one and the same log', async () => {
    const liveId = await user.startOk({ ...INPUT, businessName: 'En direct' })
    const cut = new AbortController()
    const seen: Watched[] = []
    const interrupted = (async () => {
      for await (const watched of user.watch(liveId, undefined, cut.signal)) {
        seen.push(watched)
        if (seen.length === 4) break
      }
      cut.abort()
      seen.push(...(await user.watchAll(liveId, seen.at(-1)?.id)))
    })()
    const [a, b] = await Promise.all([user.watchAll(liveId), user.watchAll(liveId), interrupted])
    expect(b).toEqual(a)
    expect(seen).toEqual(a)
  })

  test('a stream says that it must be neither buffered nor changed', async () => {
    const url = `${user.url}/trpc/brief.watch?input=${encodeURIComponent(JSON.stringify({ briefId }))}`
    const response = await fetch(url, { headers: user.headers() })
    await response.body?.cancel()
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    expect(response.headers.get('x-accel-buffering')).toBe('no')
    expect(response.headers.get('cache-control')).toContain('no-transform')
  })

  test('a watcher of a foreign or unknown brief is told so, typed', async () => {
    const other = await ApiClient.signIn(server.url, 'stranger')
    await expect(other.watchAll(briefId)).rejects.toThrow('GENESIS_BRIEF_ACCESS_DENIED')
    await expect(user.watchAll('brief_00000000000000000000000000')).rejects.toThrow('GENESIS_BRIEF_NOT_FOUND')
    await expect(new ApiClient(server.url, 'nonsense').watchAll(briefId)).rejects.toThrow('GENESIS_UNAUTHENTICATED')
  })
})
