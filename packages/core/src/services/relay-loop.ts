/** Timers, so that tests can hold them. */
export type Timers = { set(run: () => void, ms: number): unknown; clear(timer: unknown): void }

export type RelayLoopDeps = {
  /** Delivers what is due and says when the next row is. */
  relay: () => Promise<Date | undefined>
  now: () => Date
  onError: (error: unknown) => void
  /** Longest pause before looking again, and the pause after a failed look, in milliseconds. */
  maxPauseMs: number
  errorPauseMs: number
  timers?: Timers
}

export interface RelayLoop {
  /** Look now: something was just written. */
  kick(): void
  /** Resolves when the delivery in hand is over; none follows. */
  stop(): Promise<void>
}

const REAL_TIMERS: Timers = {
  set: (run, ms) => setTimeout(run, ms).unref(),
  clear: (timer) => clearTimeout(timer as NodeJS.Timeout), // only what `set` returned
}

/** Keeps the outbox moving: at once when kicked, else when the next row is due. One look at a time. */
export function startRelayLoop(deps: RelayLoopDeps): RelayLoop {
  const timers = deps.timers ?? REAL_TIMERS
  let running: Promise<void> | undefined
  let again = false
  let stopped = false
  let timer: unknown

  async function look(): Promise<void> {
    let pauseMs = deps.errorPauseMs
    try {
      do {
        again = false
        const due = await deps.relay()
        const untilDue = due ? due.getTime() - deps.now().getTime() : deps.maxPauseMs
        pauseMs = Math.min(deps.maxPauseMs, Math.max(1, untilDue))
      } while (again && !stopped)
    } catch (error) {
      deps.onError(error)
    }
    running = undefined
    if (!stopped) timer = timers.set(kick, again ? 1 : pauseMs)
  }

  function kick(): void {
    if (stopped) return
    again = true
    if (running) return
    if (timer !== undefined) timers.clear(timer)
    running = look()
  }

  kick()
  return {
    kick,
    async stop() {
      stopped = true
      if (timer !== undefined) timers.clear(timer)
      await running
    },
  }
}
