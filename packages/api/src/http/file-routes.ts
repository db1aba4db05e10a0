import { Hono } from 'hono'
import type { ApiDeps } from '../context.ts'

/** Nothing a file holds may run or fetch, wherever it is opened. */
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** Files with a public, unguessable address: logos. */
export function fileRoutes(deps: Pick<ApiDeps, 'services'>): Hono {
  const app = new Hono()
  app.get('/:key{[0-9a-z]+}/:name', async (c) => {
    const file = await deps.services.getPublicFile(c.req.param('key'))
    if (!file) return c.notFound()
    return c.body(new Uint8Array(file.bytes), 200, {
      'content-type': file.mediaType,
      'content-security-policy': FILE_POLICY,
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=3600',
      'cross-origin-resource-policy': 'cross-origin',
    })
  })
  return app
}
