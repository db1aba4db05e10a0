import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

const DEMO = join(import.meta.dirname, '../../../demo/dist')
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The demo page, and a word for what is not there yet. */
export function demoRoutes(): Hono {
  const app = new Hono()
  app.all('/api/*', (c) =>
    c.json({ message: 'The REST API and its docs page are not there yet. Use tRPC at /trpc.' }, 501),
  )
  if (!existsSync(DEMO)) {
    app.get('/', (c) => c.text('The demo page is not built. Run: npm start', 503))
    return app
  }
  app.use('*', async (c, next) => {
    await next()
    c.header('content-security-policy', PAGE_POLICY)
    c.header('x-content-type-options', 'nosniff')
    c.header('referrer-policy', 'no-referrer')
  })
  app.use('*', serveStatic({ root: DEMO }))
  return app
}
