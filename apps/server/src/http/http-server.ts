import { createServer, type RequestListener, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Genesis } from '../compose.ts'

export type HttpServer = { origin: string; serve: (genesis: Genesis) => void; close: () => void }

/** Listens at once and answers 503 until there is something to serve: the port is known before the house is built. */
export async function listen(host: string, port: number): Promise<HttpServer> {
  let handle: RequestListener = (_request, response) => response.writeHead(503, { 'retry-after': '1' }).end()
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, (request, response) =>
    handle(request, response),
  )
  await bound(server, host, port)
  return {
    origin: originOf(server, host),
    serve: ({ fetch }) => {
      handle = getRequestListener(fetch)
    },
    close: () => {
      server.close()
      server.closeIdleConnections()
    },
  }
}

function bound(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Where this machine reaches the server: a wildcard address is reached on loopback. */
function originOf(server: Server, host: string): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${address.port}`
}
