import { type BehaviourInput } from './behaviour.ts'
import { startFakeOpenAi } from './fake-openai.ts'

/*
 * The fake as a process of its own. Prints one JSON line with its port and base URL; with FAKE_OPENAI_ANNOUNCE=1 another
 * for every request that arrives. FAKE_OPENAI_PORT, FAKE_OPENAI_LATENCY_MS, FAKE_OPENAI_KEY, and FAKE_OPENAI_BEHAVIOURS
 * (a JSON list, see behaviour.ts) set it up; it ends by a signal.
 */
const { env } = process
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)

const fake = await startFakeOpenAi({
  port: Number(env.FAKE_OPENAI_PORT ?? 0),
  latencyMs: Number(env.FAKE_OPENAI_LATENCY_MS ?? 0),
  behaviours: JSON.parse(env.FAKE_OPENAI_BEHAVIOURS ?? '[]') as BehaviourInput[], // checked by the script
  ...(env.FAKE_OPENAI_KEY !== undefined && { apiKey: env.FAKE_OPENAI_KEY }),
  ...(env.FAKE_OPENAI_ANNOUNCE === '1' && {
    onCall: ({ number, at, behaviour }) => say({ call: number, at, behaviour }),
  }),
})
say({ port: fake.port, url: fake.url })
