import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ApiClient } from '@genesis/server/testing/api-client'
import { startFakeOpenAi } from '@genesis/core/testing/fake-openai/fake-openai'
import { startServer, temporaryFolder } from '@genesis/server/testing/server-process'
import { type Figure, median, timed } from './measure.ts'

const INPUT = {
  businessName: 'Banc de mesure',
  sector: 'salon',
  description: 'Coiffure et soins.',
  services: ['Tresses'],
}
const IN_FLIGHT = 10

/** Memory at rest, then offline runs one after the other, then starts while ten runs are held by a slow model. */
export async function measureOffline(): Promise<Figure[]> {
  await using folder = await temporaryFolder()
  const server = await startServer({
    STORE_URL: `file:${join(folder.path, 'genesis.db')}`,
    RATE_LIMIT_START_PER_MINUTE: '1000',
  })
  try {
    const rss = await residentMiB(server.pid)
    const user = await ApiClient.signIn(server.url, 'bench', 'enterprise')
    const [firsts, wholes]: [number[], number[]] = [[], []]
    for (let i = 0; i <= 10; i++) {
      const from = performance.now()
      const briefId = await user.startOk(INPUT)
      let first: number | undefined
      for await (const _ of user.watch(briefId)) first ??= performance.now() - from
      if (i > 0 && first !== undefined) {
        firsts.push(first)
        wholes.push(performance.now() - from)
      }
    }
    return [
      { name: 'idle server, resident memory', value: rss, limit: 250, unit: 'MiB' },
      { name: 'offline brief, start to last event (median)', value: median(wholes), limit: 3000, unit: 'ms' },
      { name: 'first event at the watcher after start (median)', value: median(firsts), limit: 300, unit: 'ms' },
    ]
  } finally {
    await server.stop()
  }
}

/** `brief.start` while ten runs are in flight, each waiting for its model. */
export async function measureStarts(): Promise<Figure[]> {
  await using fake = await startFakeOpenAi({ latencyMs: 20_000 })
  await using folder = await temporaryFolder()
  const server = await startServer({
    ...{ OPENAI_API_KEY: 'bench', OPENAI_BASE_URL: fake.url, RATE_LIMIT_START_PER_MINUTE: '1000' },
    ...{ STORE_URL: `file:${join(folder.path, 'genesis.db')}`, WORKER_CONCURRENCY: String(IN_FLIGHT) },
  })
  try {
    const user = await ApiClient.signIn(server.url, 'bench', 'enterprise')
    for (let i = 0; i < IN_FLIGHT; i++) await user.startOk(INPUT)
    const starts: number[] = []
    for (let i = 0; i < 40; i++) starts.push(await timed(() => user.startOk(INPUT)))
    return [
      { name: `brief.start with ${IN_FLIGHT} runs in flight (median)`, value: median(starts), limit: 50, unit: 'ms' },
    ]
  } finally {
    await server.kill()
  }
}

async function residentMiB(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const kib = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1])
  return kib / 1024
}
