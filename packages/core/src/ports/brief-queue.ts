export type QueueHandler = (briefId: string, signal: AbortSignal) => Promise<void>

export type QueueWorkerOptions = {
  /** Briefs at once. */
  concurrency: number
  /** Told of a handler that threw; the job is kept and tried again after `retryDelayMs`. */
  onError: (briefId: string, error: unknown) => void
  retryDelayMs: number
}

export interface QueueWorker {
  /**
   * Takes no more jobs, waits up to `graceMs` for those in hand, then aborts their signals; an aborted job is kept for
   * the next worker. Resolves when no handler runs any more.
   */
  close(graceMs: number): Promise<void>
}

/** Work to be done, by brief id alone. A job is kept until its handler has returned: at least once, never lost. */
export interface BriefQueue {
  /** Safe to repeat: a brief that waits or runs is not queued twice. */
  add(briefId: string): Promise<void>
  /** Starts working; jobs left by a worker that died come first. */
  work(handler: QueueHandler, options: QueueWorkerOptions): QueueWorker
  /** Jobs that wait. */
  waiting(): Promise<number>
}
