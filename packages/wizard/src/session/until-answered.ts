import { pauseMs } from './backoff.ts'
import { type ApiError, asApiError } from './genesis-api.ts'
import type { Ports } from './session-config.ts'

export type Patience = {
  /** Ends the waiting; a call under way is left to itself. */
  signal: AbortSignal
  /** Whether to try again after this. */
  goesOn: (error: ApiError) => boolean
  /** Told before each pause. */
  waiting?: (error: ApiError) => void
  /** Gets the way to cut a pause short. */
  hurry?: (now: () => void) => void
}

/**
 * Calls until there is an answer that counts, with pauses that the network's or the page's return cuts short. Rejects
 * with the `ApiError` it does not go on after; undefined when it was ended.
 */
export async function untilAnswered<T>(
  ports: Ports,
  call: () => Promise<T>,
  patience: Patience,
): Promise<{ answer: T } | undefined> {
  for (let tries = 0; ; tries++) {
    try {
      const answer = await call()
      return patience.signal.aborted ? undefined : { answer }
    } catch (error) {
      if (patience.signal.aborted) return undefined
      const failure = asApiError(error)
      if (!patience.goesOn(failure)) throw failure
      patience.waiting?.(failure)
      await pause(ports, Math.max(failure.retryAfterMs ?? 0, pauseMs(ports, tries)), patience)
      if (patience.signal.aborted) return undefined
    }
  }
}

/** Whether the same call may well be taken a moment later: no answer, or one that says so. */
export function willPass(error: ApiError): boolean {
  return error.body === undefined || error.body.error === 'GENESIS_RATE_LIMITED' || (error.status ?? 0) >= 500
}

function pause({ environment }: Ports, ms: number, { signal, hurry }: Patience): Promise<void> {
  return new Promise((resolve) => {
    const stops: (() => void)[] = []
    const wake = () => {
      for (const stop of stops.splice(0)) stop()
      resolve()
    }
    signal.addEventListener('abort', wake)
    stops.push(environment.after(ms, wake), environment.on('online', wake), environment.on('visible', wake), () =>
      signal.removeEventListener('abort', wake),
    )
    hurry?.(wake)
  })
}
