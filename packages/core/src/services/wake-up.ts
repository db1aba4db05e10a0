/** A bell that is not missed: rung after `arm`, `woken` resolves at once. */
export interface WakeUp {
  wake: () => void
  /** From here on a ring counts. */
  arm(): void
  /** Resolves when rung since `arm`, or when the signal aborts. */
  woken(): Promise<void>
  stop(): void
}

/** A bell for one waiter. */
export function createWakeUp(signal: AbortSignal): WakeUp {
  let rung = false
  let release: (() => void) | undefined
  const wake = () => {
    rung = true
    release?.()
  }
  signal.addEventListener('abort', wake, { once: true })
  return {
    wake,
    arm: () => {
      rung = signal.aborted
    },
    woken: () =>
      new Promise((resolve) => {
        if (rung) return resolve()
        release = resolve
      }),
    stop: () => signal.removeEventListener('abort', wake),
  }
}
