import type { BriefQueue } from '../../ports/brief-queue.ts'
import { createInlineWorker, type InlineWorker } from './inline-worker.ts'
import type { JobRows } from './job-rows.ts'

/** A queue inside the process that also works it: adding a job wakes a worker at once, nothing polls. */
export function createInlineQueue(jobs: JobRows): BriefQueue {
  const workers = new Set<InlineWorker>()
  const wakeAll = () => {
    for (const worker of workers) worker.wake()
  }
  return {
    async add(briefId) {
      jobs.add(briefId)
      wakeAll()
    },
    work(handler, options) {
      const onClosed = () => {
        workers.delete(worker)
        wakeAll() // for what this one left
      }
      const worker = createInlineWorker(jobs, handler, { ...options, onClosed })
      workers.add(worker)
      worker.wake()
      return worker
    },
    async waiting() {
      return jobs.waiting()
    },
  }
}
