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
