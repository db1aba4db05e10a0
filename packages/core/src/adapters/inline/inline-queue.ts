import type { BriefQueue, QueueHandler, QueueWorker, QueueWorkerOptions } from '../../ports/brief-queue.ts'

/** Where the jobs are kept: the embedded store's `jobs`. Every member is durable when it returns. */
export interface JobRows {
  /** A job that is there already stays as it is. */
  add(briefId: string): void
  /** The next job, taken; undefined when none waits. */
  take(): string | undefined
  /** The job may be taken again. */
  release(briefId: string): void
  /** As `release`, ahead of those that wait. */
  leave(briefId: string): void
  /** The job waits, but is not to be taken yet. */
  delay(briefId: string): void
  done(briefId: string): void
  waiting(): number
}

/** A queue inside the process that also works it: adding a job wakes a worker at once, nothing polls. */
export function createInlineQueue(jobs: JobRows): BriefQueue {
  const workers = new Set<InlineWorker>()
  return {
    async add(briefId) {
      jobs.add(briefId)
      for (const worker of workers) worker.wake()
    },
    work(handler, options) {
      const onClosed = () => {
        workers.delete(worker)
        for (const other of workers) other.wake() // what this one left
      }
      const worker = createWorker(jobs, handler, { ...options, onClosed })
      workers.add(worker)
      worker.wake()
      return worker
    },
    async waiting() {
      return jobs.waiting()
    },
  }
}

type InlineWorker = QueueWorker & { wake(): void }
type WorkerOptions = QueueWorkerOptions & { onClosed: () => void }

function createWorker(jobs: JobRows, handler: QueueHandler, options: WorkerOptions): InlineWorker {
  const running = new Map<string, { ended: Promise<void>; abort: AbortController }>()
  const delayed = new Map<string, NodeJS.Timeout>()
  let closing: Promise<void> | undefined

  const wake = () => {
    while (!closing && running.size < options.concurrency) {
      const briefId = takeNext()
      if (briefId === undefined) return
      const abort = new AbortController()
      running.set(briefId, { abort, ended: run(briefId, abort.signal) })
    }
  }

  /** A store that fails now may answer later: the queue itself is tried again like a job. */
  const takeNext = (): string | undefined => {
    try {
      return jobs.take()
    } catch (error) {
      options.onError('', error)
      later('', wake)
      return undefined
    }
  }

  const later = (briefId: string, next: () => void) => {
    clearTimeout(delayed.get(briefId))
    const timer = setTimeout(() => {
      delayed.delete(briefId)
      next()
    }, options.retryDelayMs)
    delayed.set(briefId, timer.unref())
  }

  const run = async (briefId: string, signal: AbortSignal): Promise<void> => {
    try {
      await null // the handler never runs inside `add`
      await handler(briefId, signal)
      settle(briefId, signal.aborted ? jobs.leave : jobs.done)
    } catch (error) {
      if (error !== signal.reason || !signal.aborted) options.onError(briefId, error)
      if (closing) settle(briefId, jobs.leave)
      else {
        settle(briefId, jobs.delay)
        later(briefId, () => {
          settle(briefId, jobs.release)
          wake()
        })
      }
    }
    running.delete(briefId)
    wake()
  }

  /** A row that cannot be changed now is tried again; until then it stays taken, and a new process works it again. */
  const settle = (briefId: string, change: (briefId: string) => void) => {
    try {
      change(briefId)
    } catch (error) {
      options.onError(briefId, error)
      if (!closing) later(briefId, () => settle(briefId, change))
    }
  }

  const shut = async (graceMs: number): Promise<void> => {
    for (const [briefId, timer] of delayed) {
      clearTimeout(timer)
      if (briefId !== '') settle(briefId, jobs.leave)
    }
    delayed.clear()
    const ended = Promise.all([...running.values()].map((job) => job.ended))
    const grace = setTimeout(() => {
      for (const { abort } of running.values()) abort.abort()
    }, graceMs)
    await ended
    clearTimeout(grace)
    options.onClosed()
  }

  return {
    wake,
    close: (graceMs) => {
      // Set before the first await of `shut`, so that no job is taken from here on.
      closing ??= shut(graceMs)
      return closing
    },
  }
}
