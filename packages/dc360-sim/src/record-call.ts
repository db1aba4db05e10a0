import type { MiddlewareHandler } from 'hono'
import type { Sim, SimContext, SimEnv } from './sim.ts'

const WEBHOOK_HEADERS = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const

/** Writes each call into the log once its status is known. */
export function recordCall({ clock, log }: Sim): MiddlewareHandler<SimEnv> {
  return async (c, next) => {
    const at = clock.now().toISOString()
    await next()
    const body = c.get('recordedBody')
    const headers = webhookHeaders(c)
    log.add({
      at,
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      ...(body !== undefined && { body }),
      ...(headers && { headers }),
    })
  }
}

function webhookHeaders(c: SimContext): Record<string, string> | undefined {
  const entries = WEBHOOK_HEADERS.flatMap((name) => {
    const value = c.req.header(name)
    return value === undefined ? [] : [[name, value]]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
