import type { QueueHandler, QueueWorker, QueueWorkerOptions } from '../../ports/brief-queue.ts'
import type { JobRows } from './job-rows.ts'
import { createLater, type Later } from './later.ts'

export type InlineWorker = QueueWorker & {
  /** There may be a job. */
  wake(): void
}

type Running = { ended: Promise<void>; abort: AbortController }
type Options = QueueWorkerOptions & { onClosed: () => void }
type Worker = {
  jobs: JobRows
  handler: QueueHandler
  options: Options
  running: Map<string, Running>
  later: Later
  closing: Promise<void> | undefined
}

/** The name under which the queue itself, not one of its jobs, is tried again. */
const QUEUE = ''

export function createInlineWorker(jobs: JobRows, handler: QueueHandler, options: Options): InlineWorker {
  const later = createLater(options.retryDelayMs)
  const worker: Worker = { jobs, handler, options, later, running: new Map(), closing: undefined }
  return {
    wake: () => wake(worker),
    close: (graceMs) => {
      worker.closing ??= close(worker, graceMs)
      return worker.closing
    },
  }
}

function wake(worker: Worker): void {
  while (!worker.closing && worker.running.size < worker.options.concurrency) {
    const briefId = takeNext(worker)
    if (briefId === undefined) return
    const abort = new AbortController()
    worker.running.set(briefId, { abort, ended: run(worker, briefId, abort.signal) })
  }
}

/** A store that fails now may answer later. */
function takeNext(worker: Worker): string | undefined {
  try {
    return worker.jobs.take()
  } catch (error) {
    worker.options.onError(QUEUE, error)
    worker.later.set(QUEUE, () => wake(worker))
    return undefined
  }
}

async function run(worker: Worker, briefId: string, signal: AbortSignal): Promise<void> {
  const { jobs, options } = worker
  try {
    await Promise.resolve() // the handler never runs inside `add`
    await worker.handler(briefId, signal)
    settle(worker, briefId, signal.aborted ? jobs.leave : jobs.done)
  } catch (error) {
    const obeyed = signal.aborted && error === signal.reason
    if (!obeyed) options.onError(briefId, error)
    if (worker.closing) settle(worker, briefId, jobs.leave)
    else tryLater(worker, briefId)
  }
  worker.running.delete(briefId)
  wake(worker)
}

function tryLater(worker: Worker, briefId: string): void {
  settle(worker, briefId, worker.jobs.delay)
  settleLater(worker, briefId, worker.jobs.release)
}

function settleLater(worker: Worker, briefId: string, change: (briefId: string) => void): void {
  worker.later.set(briefId, () => {
    settle(worker, briefId, change)
    wake(worker)
  })
}

/** A row that cannot be changed now is tried again; until then it stays taken, and a new process works it again. */
function settle(worker: Worker, briefId: string, change: (briefId: string) => void): void {
  try {
    change(briefId)
  } catch (error) {
    worker.options.onError(briefId, error)
    if (!worker.closing) settleLater(worker, briefId, change)
  }
}

async function close(worker: Worker, graceMs: number): Promise<void> {
  for (const name of worker.later.clear()) {
    if (name !== QUEUE) settle(worker, name, worker.jobs.leave)
  }
  const inHand = [...worker.running.values()]
  const grace = setTimeout(() => {
    for (const { abort } of inHand) abort.abort()
  }, graceMs)
  await Promise.all(inHand.map(({ ended }) => ended))
  clearTimeout(grace)
  worker.options.onClosed()
}
