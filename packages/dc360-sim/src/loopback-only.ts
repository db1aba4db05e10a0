import type { MiddlewareHandler } from 'hono'
import { Problem } from './problem.ts'
import type { Sim, SimEnv } from './sim.ts'

/** Control and token routes answer to this machine only. */
export function loopbackOnly({ isLoopback }: Sim): MiddlewareHandler<SimEnv> {
  return async (c, next) => {
    if (!isLoopback(c))
      throw new Problem(403, { error: 'loopback_only', message: 'This route answers on this machine only.' })
    await next()
  }
}
