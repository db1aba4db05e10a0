import { describe, expect, it } from 'vitest'
import { createFaultyNetwork, LATENCY_MS, STREAM_LIFE_MS } from './faulty-network.ts'

const URL = 'http://genesis.example/trpc'

/** Time that moves when it is told to. */
function manualTime() {
  let now = 0
  const due = new Map<() => void, number>()
  const after = (ms: number, act: () => void) => {
    due.set(act, now + ms)
    return () => due.delete(act)
  }
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  const advance = async (ms: number) => {
    await settle()
    now += ms
    for (const [act, at] of due) {
      if (at > now) continue
      due.delete(act)
      act()
    }
    await settle()
  }
  return { after, advance }
}

/** A server whose stream stays open until the connection is given up. */
function server() {
  let calls = 0
  const direct: typeof fetch = async (_input, init) => {
    calls++
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('data: 1\n\n'))
        init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason))
      },
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }
  return { direct, calls: () => calls }
}

describe('a faulty network', () => {
  it('lets everything through when it is normal', async () => {
    const network = createFaultyNetwork(async () => new Response('yes'), manualTime().after)
    expect(await (await network.fetch(URL)).text()).toBe('yes')
  })

  it('offline: reaches nobody, and breaks what is under way', async () => {
    const { direct, calls } = server()
    const network = createFaultyNetwork(direct, manualTime().after)
    const body = (await network.fetch(URL)).text()
    network.set('offline')
    await expect(body).rejects.toThrow(TypeError)
    await expect(network.fetch(URL)).rejects.toThrow(TypeError)
    expect(calls()).toBe(1)
    network.set('normal')
    expect((await network.fetch(URL)).ok).toBe(true)
  })

  it('cut: ends each stream after its short life, and only streams', async () => {
    const { advance, after } = manualTime()
    const network = createFaultyNetwork(server().direct, after)
    network.set('cut')
    const end = (await network.fetch(URL)).text().catch((error: unknown) => error)
    await advance(STREAM_LIFE_MS)
    expect(await end).toBeInstanceOf(TypeError)
    const page = createFaultyNetwork(async () => new Response('a page'), after)
    page.set('cut')
    const text = (await page.fetch(URL)).text()
    await advance(STREAM_LIFE_MS)
    expect(await text).toBe('a page')
  })

  it('slow: the question and the answer each take their time, in order', async () => {
    const { advance, after } = manualTime()
    let asked = 0
    const network = createFaultyNetwork(async () => {
      asked++
      return new Response('yes')
    }, after)
    network.set('slow')
    const text = network.fetch(URL).then((response) => response.text())
    await advance(LATENCY_MS - 1)
    expect(asked).toBe(0)
    await advance(1)
    expect(asked).toBe(1)
    await advance(LATENCY_MS)
    await advance(LATENCY_MS)
    expect(await text).toBe('yes')
  })

  it('slow: a question that is given up is not asked', async () => {
    const { after } = manualTime()
    let asked = 0
    const network = createFaultyNetwork(async () => {
      asked++
      return new Response('')
    }, after)
    network.set('slow')
    const giveUp = new AbortController()
    const answer = network.fetch(URL, { signal: giveUp.signal })
    giveUp.abort()
    await expect(answer).rejects.toThrow('aborted')
    expect(asked).toBe(0)
  })

  it('says when it changes', () => {
    const network = createFaultyNetwork(server().direct, manualTime().after)
    const heard: string[] = []
    const stop = network.subscribe(() => heard.push(network.get()))
    network.set('slow')
    network.set('slow')
    stop()
    network.set('cut')
    expect(heard).toEqual(['slow'])
  })
})
