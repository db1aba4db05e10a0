import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BriefQueue, QueueHandler, QueueWorker, QueueWorkerOptions } from '../ports/brief-queue.ts'

export type QueueUnderTest = {
  queue: BriefQueue
  close(): Promise<void>
  /** The queue as another process finds it after this one was killed; its workers never get to close. */
  reopen(): Promise<QueueUnderTest>
}

/** What every `BriefQueue` keeps. */
export function briefQueueContract(name: string, open: () => Promise<QueueUnderTest>): void {
  describe(`${name}: brief queue`, () => {
    let under: QueueUnderTest
    let workers: QueueWorker[]
    beforeEach(async () => {
      under = await open()
      workers = []
    })
    afterEach(async () => {
      await Promise.all(workers.map((worker) => worker.close(0)))
      await under.close()
    })

    const work = (handler: QueueHandler, options: Partial<QueueWorkerOptions> = {}) => {
      const failOn = (briefId: string, error: unknown) => expect.unreachable(`${briefId}: ${String(error)}`)
      const worker = under.queue.work(handler, { concurrency: 1, onError: failOn, retryDelayMs: 1, ...options })
      workers.push(worker)
      return worker
    }

    /** A handler that notes what it was given and ends when told. `begun(n)` resolves with the n-th job's id. */
    const controlled = () => {
      const jobs: { briefId: string; signal: AbortSignal; end: () => void; fail: (error: unknown) => void }[] = []
      const waiters = new Map<number, () => void>()
      const handler: QueueHandler = (briefId, signal) => {
        const { promise, resolve, reject } = Promise.withResolvers<void>()
        signal.addEventListener('abort', () => reject(signal.reason))
        jobs.push({ briefId, signal, end: resolve, fail: reject })
        waiters.get(jobs.length)?.()
        return promise
      }
      const begun = async (n: number) => {
        if (jobs.length < n) await new Promise<void>((resolve) => waiters.set(n, resolve))
        const job = jobs[n - 1]
        if (!job) throw new Error(`job ${n} did not begin`)
        return job
      }
      return { jobs, handler, begun }
    }

    it('works what was added before and after, in order', async () => {
      const { jobs, handler, begun } = controlled()
      await under.queue.add('brief_a')
      await under.queue.add('brief_b')
      work(handler)
      ;(await begun(1)).end()
      ;(await begun(2)).end()
      await under.queue.add('brief_c')
      ;(await begun(3)).end()
      expect(jobs.map(({ briefId }) => briefId)).toStrictEqual(['brief_a', 'brief_b', 'brief_c'])
    })

    it('works as many at once as it may, and no more', async () => {
      const { jobs, handler, begun } = controlled()
      work(handler, { concurrency: 2 })
      for (const id of ['brief_a', 'brief_b', 'brief_c', 'brief_d']) await under.queue.add(id)
      await begun(2)
      expect(jobs).toHaveLength(2)
      expect(await under.queue.waiting()).toBe(2)
      ;(await begun(1)).end()
      await begun(3)
      expect(jobs).toHaveLength(3)
    })

    it('does not queue twice a brief that waits or runs', async () => {
      const { handler, begun } = controlled()
      await under.queue.add('brief_a')
      await under.queue.add('brief_a')
      expect(await under.queue.waiting()).toBe(1)
      work(handler)
      await begun(1)
      await under.queue.add('brief_a')
      expect(await under.queue.waiting()).toBe(0)
      ;(await begun(1)).end()
      await under.queue.add('brief_b')
      expect(await begun(2)).toMatchObject({ briefId: 'brief_b' })
    })

    it('takes a brief again whose job has ended', async () => {
      const { handler, begun } = controlled()
      work(handler)
      await under.queue.add('brief_a')
      ;(await begun(1)).end()
      await under.queue.add('brief_b')
      await begun(2)
      await under.queue.add('brief_a')
      ;(await begun(2)).end()
      expect(await begun(3)).toMatchObject({ briefId: 'brief_a' })
    })

    it('tells of a handler that throws and tries the job again', async () => {
      const { handler, begun } = controlled()
      const errors: [string, unknown][] = []
      work(handler, { onError: (...told) => errors.push(told) })
      await under.queue.add('brief_a')
      const fault = new Error('the store failed')
      ;(await begun(1)).fail(fault)
      const again = await begun(2)
      expect(again.briefId).toBe('brief_a')
      expect(errors).toStrictEqual([['brief_a', fault]])
      again.end()
      await under.queue.add('brief_b')
      await begun(3)
      expect(await under.queue.waiting()).toBe(0)
    })

    it('does not hold up others with a job that fails', async () => {
      const { handler, begun } = controlled()
      work(handler, { onError: () => undefined, retryDelayMs: 60_000 })
      await under.queue.add('brief_a')
      await under.queue.add('brief_b')
      ;(await begun(1)).fail(new Error('again'))
      expect(await begun(2)).toMatchObject({ briefId: 'brief_b' })
      expect(await under.queue.waiting()).toBe(1) // the one that is tried later
    })

    it('closes: takes no more, and waits for what is in hand', async () => {
      const { jobs, handler, begun } = controlled()
      const worker = work(handler)
      await under.queue.add('brief_a')
      await under.queue.add('brief_b')
      const job = await begun(1)
      const closed = worker.close(60_000)
      job.end()
      await closed
      expect(job.signal.aborted).toBe(false)
      expect(jobs).toHaveLength(1)
      expect(await under.queue.waiting()).toBe(1)
    })

    it('closes: aborts what outlasts the grace, and keeps it for the next worker, first', async () => {
      const { handler, begun } = controlled()
      await under.queue.add('brief_a')
      await under.queue.add('brief_b')
      const worker = work(handler)
      const job = await begun(1)
      await worker.close(0)
      expect(job.signal.aborted).toBe(true)
      expect(await under.queue.waiting()).toBe(2)
      const next = controlled()
      work(next.handler)
      expect(await next.begun(1)).toMatchObject({ briefId: 'brief_a' })
    })

    it('closes: resolves only when no handler runs any more, however often it is asked', async () => {
      const { promise: held, resolve: letGo } = Promise.withResolvers<void>()
      const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
      const { promise: aborted, resolve: abort } = Promise.withResolvers<void>()
      const worker = work(async (_briefId, signal) => {
        signal.addEventListener('abort', () => abort())
        begin()
        await held
      })
      await under.queue.add('brief_a')
      await begun
      let isClosed = false
      const closed = Promise.all([worker.close(0), worker.close(0)]).then(() => {
        isClosed = true
      })
      await aborted
      expect(isClosed).toBe(false)
      letGo()
      await closed
      expect(await under.queue.waiting()).toBe(1) // aborted jobs are kept, also when the handler said nothing of it
    })

    it('closes: a job that failed and waits for its next try is kept', async () => {
      const { handler, begun } = controlled()
      const worker = work(handler, { onError: () => undefined, retryDelayMs: 60_000 })
      await under.queue.add('brief_a')
      ;(await begun(1)).fail(new Error('again'))
      await under.queue.add('brief_b')
      ;(await begun(2)).end()
      await worker.close(0)
      const next = controlled()
      work(next.handler)
      expect(await next.begun(1)).toMatchObject({ briefId: 'brief_a' })
    })

    it('keeps jobs when the process is killed; those in hand come first', async () => {
      const { handler, begun } = controlled()
      for (const id of ['brief_a', 'brief_b', 'brief_c', 'brief_d']) await under.queue.add(id)
      work(handler, { concurrency: 2 })
      ;(await begun(1)).end()
      await begun(3)
      workers = [] // nobody closes them: the process is gone
      under = await under.reopen()
      const next = controlled()
      work(next.handler, { concurrency: 3 })
      await next.begun(3)
      expect(next.jobs.map(({ briefId }) => briefId)).toStrictEqual(['brief_b', 'brief_c', 'brief_d'])
    })
  })
}
