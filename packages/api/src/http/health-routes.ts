import { Hono } from 'hono'
import type { ApiDeps } from '../context.ts'

/** `/health/live`: the process; `/health/ready`: store and queue, and not draining; `/health`: those and DC360. */
export function healthRoutes(deps: Pick<ApiDeps, 'services' | 'draining'>): Hono {
  const app = new Hono()
  app.get('/live', (c) => c.json({ status: 'ok' }))
  app.get('/ready', async (c) => {
    const { ok, checks } = await deps.services.checkReady()
    const ready = ok && !deps.draining.aborted
    return c.json({ status: ready ? 'ok' : 'unavailable', draining: deps.draining.aborted, checks }, ready ? 200 : 503)
  })
  app.get('/', async (c) => {
    const [ready, dc360] = await Promise.all([deps.services.checkReady(), deps.services.checkDc360()])
    const ok = ready.ok && !deps.draining.aborted
    const status = ok && dc360.ok ? 'ok' : ok ? 'degraded' : 'unavailable'
    return c.json({ status, draining: deps.draining.aborted, checks: { ...ready.checks, dc360 } }, ok ? 200 : 503)
  })
  return app
}
