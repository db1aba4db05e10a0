import { describe, expect, test } from 'vitest'
import { RunLostError } from '../ports/brief-runner.ts'
import { SAMPLE_RESULTS } from '../testing/sample-results.ts'
import { createRunKit, hang, sampleAgents } from '../testing/run-kit.ts'
import type { Written } from './written.ts'

const NEVER = new AbortController().signal
const completed = <T>(value: T) => ({ status: 'completed' as const, written: { value, provider: 'sample' } })

describe('a run', () => {
  test('commits every result with its event, research and content before seo', async () => {
    using kit = await createRunKit()
    const results = await kit.runner(sampleAgents()).run(await kit.claim(), NEVER)
    expect(Object.keys(results).sort()).toEqual(['content', 'logo', 'research', 'seo', 'template'])
    const events = (await kit.events()).map((event) => ('agent' in event ? `${event.type} ${event.agent}` : event.type))
    expect(events.slice(0, 2)).toEqual(['brief-queued', 'brief-started'])
    for (const name of ['research', 'content']) {
      expect(events.indexOf(`agent-completed ${name}`)).toBeLessThan(events.indexOf('agent-started seo'))
    }
    expect(events.filter((event) => event.startsWith('agent-completed'))).toHaveLength(5)
  })

  test('a slow sub-agent that nobody needs does not hold up the next wave', async () => {
    using kit = await createRunKit()
    const seoDone = Promise.withResolvers<void>()
    const agents = sampleAgents({
      logo: async () => {
        await seoDone.promise
        return completed(SAMPLE_RESULTS.logo)
      },
      seo: async () => {
        seoDone.resolve()
        return completed(SAMPLE_RESULTS.seo)
      },
    })
    const results = await kit.runner(agents).run(await kit.claim(), NEVER)
    expect(results.logo?.status).toBe('completed')
  })

  test('a failing sub-agent takes nobody with it, and tells the client nothing of why', async () => {
    using kit = await createRunKit()
    const agents = sampleAgents({ research: () => Promise.reject(new Error('password=hunter2')) })
    const results = await kit.runner(agents).run(await kit.claim(), NEVER)
    expect(results.research).toMatchObject({ status: 'failed', reason: 'GENESIS_GENERATION_FAILED' })
    expect(results.seo?.status).toBe('completed')
    expect(JSON.stringify(await kit.events())).not.toContain('hunter2')
    expect(kit.failures).toHaveLength(1)
  })

  test('a result that does not fit its schema is a failure, not a result', async () => {
    using kit = await createRunKit()
    const agents = sampleAgents({ seo: async () => completed({ ...SAMPLE_RESULTS.seo, primaryKeywords: [] }) })
    const results = await kit.runner(agents).run(await kit.claim(), NEVER)
    expect(results.seo?.status).toBe('failed')
  })

  test('past its deadline what is unfinished fails as timed out', async () => {
    using kit = await createRunKit()
    const results = await kit.runner(sampleAgents({ content: hang })).run(await kit.claim(50), NEVER)
    expect(results.content).toMatchObject({ status: 'failed', reason: 'GENESIS_GENERATION_TIMEOUT' })
    expect(results.logo?.status).toBe('completed')
  })

  test('an attempt that takes too long is a failed sub-agent', async () => {
    using kit = await createRunKit()
    const runner = kit.runner(sampleAgents({ logo: hang }), { options: { agentTimeoutMs: 30 } })
    const results = await runner.run(await kit.claim(), NEVER)
    expect(results.logo).toMatchObject({ status: 'failed', reason: 'GENESIS_GENERATION_FAILED' })
  })

  test('express lets only content and template work', async () => {
    using kit = await createRunKit({ preset: 'express' })
    const results = await kit.runner(sampleAgents()).run(await kit.claim(), NEVER)
    expect(Object.keys(results).sort()).toEqual(['content', 'template'])
  })
})

describe('a run that is taken away', () => {
  test('writes nothing more once somebody else has claimed it', async () => {
    using kit = await createRunKit()
    const release = Promise.withResolvers<void>()
    const agents = sampleAgents({
      content: async () => {
        await release.promise
        return completed(SAMPLE_RESULTS.content)
      },
    })
    const running = kit.runner(agents).run(await kit.claim(), NEVER)
    await kit.claim()
    const before = (await kit.events()).length
    release.resolve()
    await expect(running).rejects.toBeInstanceOf(RunLostError)
    expect(await kit.events()).toHaveLength(before)
  })

  test('stops its calls in flight when its signal aborts', async () => {
    using kit = await createRunKit()
    const [called, aborted] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const agents = sampleAgents({
      content: async (context) => {
        called.resolve()
        context.signal.addEventListener('abort', () => aborted.resolve(), { once: true })
        return hang(context)
      },
    })
    const abort = new AbortController()
    const running = kit.runner(agents).run(await kit.claim(), abort.signal)
    await called.promise
    abort.abort(new RunLostError('final'))
    await expect(running).rejects.toBeInstanceOf(RunLostError)
    await aborted.promise
  })
})

describe('a resumed run', () => {
  test('never repeats a committed sub-agent, and counts the attempt of one that was cut', async () => {
    using kit = await createRunKit()
    const started: string[] = []
    const cut = new AbortController()
    const agents = sampleAgents({
      research: async () => {
        started.push('research')
        return completed(SAMPLE_RESULTS.research)
      },
      content: async (context) => {
        started.push('content')
        if (started.filter((name) => name === 'content').length === 1) return hang(context)
        return completed(SAMPLE_RESULTS.content)
      },
    })
    const stop = kit.store.events.subscribe(kit.briefId, () => {
      void kit.events().then((events) => {
        const done = events.filter((event) => event.type === 'agent-completed').length
        if (done === 3) cut.abort(new Error('killed'))
      })
    })
    await expect(kit.runner(agents).run(await kit.claim(), cut.signal)).rejects.toThrow('killed')
    stop()
    const results = await kit.runner(agents).run(await kit.claim(), NEVER)
    expect(started.toSorted()).toEqual(['content', 'content', 'research'])
    expect(results.content?.attempts).toBe(2)
    expect(results.seo?.status).toBe('completed')
    const completions = (await kit.events()).filter((event) => event.type === 'agent-completed')
    expect(completions).toHaveLength(5)
  })

  test('never repeats a kept part', async () => {
    using kit = await createRunKit()
    let homepages = 0
    const cut = new AbortController()
    const agents = sampleAgents({
      content: async (context) => {
        const make = async (): Promise<Written<string>> => {
          homepages++
          return { value: 'words', provider: 'sample' }
        }
        const kept = await context.keep('content.homepage', () => 20, make)
        expect(kept.value).toBe('words')
        if (!cut.signal.aborted) {
          cut.abort(new Error('killed'))
          return hang(context)
        }
        return completed(SAMPLE_RESULTS.content)
      },
    })
    await expect(kit.runner(agents).run(await kit.claim(), cut.signal)).rejects.toThrow('killed')
    await kit.runner(agents).run(await kit.claim(), NEVER)
    expect(homepages).toBe(1)
    const shown = (await kit.events()).filter((event) => event.type === 'section-ready')
    expect(shown).toHaveLength(1)
  })
})
