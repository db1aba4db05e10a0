import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { Problem } from './problem.ts'
import type { Sim, SimEnv } from './sim.ts'

/** Lets a call through whose `X-Service-Secret` is one of ours; 401 otherwise. Digests are compared, all of them, in constant time. */
export function requireServiceSecret({ secrets }: Sim): MiddlewareHandler<SimEnv> {
  const accepted = secrets.map(digest)
  return async (c, next) => {
    const given = digest(c.req.header('X-Service-Secret') ?? '')
    const matches = accepted.filter((secret) => timingSafeEqual(secret, given))
    if (matches.length === 0)
      throw new Problem(401, { error: 'unauthorized', message: 'X-Service-Secret is missing or wrong.' })
    await next()
  }
}

function digest(value: string): Buffer {
  return createHash('sha256').update(value).digest()
}
