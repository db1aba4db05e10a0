import type { MiddlewareHandler } from 'hono'
import { Problem } from './problem.ts'
import type { Sim, SimEnv } from './sim.ts'

const SLOW_MS = 5000

/** Mode `slow`: the call is done at once and answered late, so that a caller who gave up was heard all the same. */
export function answerLate({ state, delay }: Sim): MiddlewareHandler<SimEnv> {
  return async (_, next) => {
    const slow = state.mode() === 'slow'
    await next()
    if (slow) await delay(SLOW_MS)
  }
}

/** Mode `down`: nothing but 503, whoever asks. */
export function refuseWhenDown({ state }: Sim): MiddlewareHandler<SimEnv> {
  return async (_, next) => {
    if (state.mode() === 'down')
      throw new Problem(503, { error: 'unavailable', message: 'The simulator is in mode down.' })
    await next()
  }
}
