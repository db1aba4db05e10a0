import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../sqlite/open-store.ts'
import { createInlineQueue } from './inline-queue.ts'
import type { JobRows } from './job-rows.ts'

/** The store's jobs, of which one member fails the first time it is called. */
function failingOnce(jobs: JobRows, member: 'take' | 'done' | 'release'): JobRows {
  let hasFailed = false
  const fail = () => {
    hasFailed = true
    throw new Error(`${member} failed`)
  }
  return {
    ...jobs,
    take: () => (member === 'take' && !hasFailed ? fail() : jobs.take()),
    done: (briefId) => (member === 'done' && !hasFailed ? fail() : jobs.done(briefId)),
    release: (briefId) => (member === 'release' && !hasFailed ? fail() : jobs.release(briefId)),
  }
}

/** Works until `count` handlers have run and the queue is empty; says what was told. `failing` handlers throw once. */
async function workThrough(
  jobs: JobRows,
  ids: string[],
  { count, failing = false }: { count: number; failing?: boolean },
) {
  const queue = createInlineQueue(jobs)
  const errors: [string, string][] = []
  const handled: string[] = []
  const { promise: all, resolve } = Promise.withResolvers<void>()
  const handler = async (briefId: string) => {
    handled.push(briefId)
    if (handled.length === count) resolve()
    if (failing && handled.length === 1) throw new Error('the handler failed')
  }
  const onError = (briefId: string, error: unknown) => errors.push([briefId, String(error)])
  const worker = queue.work(handler, { concurrency: 1, retryDelayMs: 1, onError })
  for (const id of ids) await queue.add(id)
  await all
  return { queue, worker, errors, handled }
}

describe('the queue inside the process, on a store that fails', () => {
  it('looks again for a job when taking one failed', async () => {
    using store = openSqliteStore({ location: ':memory:' })
    const { worker, errors, handled } = await workThrough(failingOnce(store.jobs, 'take'), ['brief_a'], { count: 1 })
    await worker.close(1000)
    expect(handled).toStrictEqual(['brief_a'])
    expect(errors).toStrictEqual([['', 'Error: take failed']])
    expect(store.jobs.waiting()).toBe(0)
  })

  it('takes a job off the list later when it could not at once, without working it again', async () => {
    using store = openSqliteStore({ location: ':memory:' })
    const { promise: removed, resolve } = Promise.withResolvers<void>()
    const failing = failingOnce(store.jobs, 'done')
    const jobs: JobRows = {
      ...failing,
      done: (briefId) => {
        failing.done(briefId)
        if (briefId === 'brief_a') resolve()
      },
    }
    const { queue, worker, errors, handled } = await workThrough(jobs, ['brief_a', 'brief_b'], { count: 2 })
    await removed
    await queue.add('brief_a') // not taken for the old one
    await worker.close(1000)
    expect(handled.slice(0, 2)).toStrictEqual(['brief_a', 'brief_b'])
    expect(errors).toStrictEqual([['brief_a', 'Error: done failed']])
  })

  it('tries a job again although its row could not be changed at once', async () => {
    using store = openSqliteStore({ location: ':memory:' })
    const jobs = failingOnce(store.jobs, 'release')
    const { worker, errors, handled } = await workThrough(jobs, ['brief_a'], { count: 2, failing: true })
    await worker.close(1000)
    expect(handled).toStrictEqual(['brief_a', 'brief_a'])
    expect(errors).toStrictEqual([
      ['brief_a', 'Error: the handler failed'],
      ['brief_a', 'Error: release failed'],
    ])
  })

  it('hands what a worker left at its end to the others', async () => {
    using store = openSqliteStore({ location: ':memory:' })
    const queue = createInlineQueue(store.jobs)
    const options = { concurrency: 1, retryDelayMs: 1, onError: () => undefined }
    const begun = { first: Promise.withResolvers<void>(), second: Promise.withResolvers<string>() }
    const first = queue.work((_briefId, signal) => {
      begun.first.resolve()
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    }, options)
    await queue.add('brief_a')
    await begun.first.promise
    const second = queue.work(async (briefId) => begun.second.resolve(briefId), options)
    await first.close(0)
    expect(await begun.second.promise).toBe('brief_a')
    await second.close(1000)
  })
})
