import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { pipeline } from 'node:stream'

/** A network in front of a server that can be cut, also under a stream, and mended. */
export async function startCuttableProxy(target: string) {
  const sockets = new Set<Socket>()
  let whole = true
  const server = createServer((client) => {
    if (!whole) return client.destroy()
    const upstream = connect(Number(new URL(target).port), '127.0.0.1')
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
    }
    const ended = () => undefined
    pipeline(client, upstream, ended)
    pipeline(upstream, client, ended)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = () => {
    whole = false
    for (const socket of sockets) socket.destroy()
  }
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  return {
    url: `http://localhost:${port}`,
    cut,
    mend: () => {
      whole = true
    },
    [Symbol.asyncDispose]: async () => {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
