import { ApiClient } from '@genesis/server/testing/api-client'
import { startFakeOpenAi } from '@genesis/core/testing/fake-openai/fake-openai'
import { startServer } from '@genesis/server/testing/server-process'
import { bareGraph } from './bare-graph.ts'
import { type Figure, median, timed } from './measure.ts'

const CALL_MS = 400
const CHAIN_CALLS = 2
const RUNS = 12
const WARM_UP = 3
const INPUT = {
  businessName: 'Banc de mesure',
  sector: 'restaurant',
  description: 'Une cuisine simple et soignée.',
  services: ['Déjeuner', 'Traiteur'],
  location: { country: 'CI', city: 'Abidjan' },
}

/** A run with a model of 400 ms a call, from the answer of `start` to the last event, against its longest chain. */
export async function measureModelRun(): Promise<Figure[]> {
  const bare = bareGraph(CALL_MS)
  await bare()
  const bareMs: number[] = []
  for (let i = 0; i < 3; i++) bareMs.push(await timed(bare))

  await using fake = await startFakeOpenAi({ latencyMs: CALL_MS })
  const server = await startServer({
    OPENAI_API_KEY: 'bench',
    OPENAI_BASE_URL: fake.url,
    RATE_LIMIT_START_PER_MINUTE: '1000',
  })
  try {
    const user = await ApiClient.signIn(server.url, 'bench', 'enterprise')
    const runs: number[] = []
    for (let i = 0; i < WARM_UP + RUNS; i++) {
      const briefId = await user.startOk(INPUT)
      const ms = await timed(() => user.watchAll(briefId))
      if (i >= WARM_UP) runs.push(ms)
    }
    const chain = CALL_MS * CHAIN_CALLS
    return [
      {
        name: 'run / longest chain of calls',
        value: median(runs) / chain,
        limit: 1.06,
        unit: 'x',
        detail: `bare graph ${(median(bareMs) / chain).toFixed(3)} x, ${RUNS} runs`,
      },
    ]
  } finally {
    await server.stop()
  }
}
