import { openSqliteStore } from '../adapters/sqlite/open-store.ts'
import { AGENT_NAMES, type AgentName } from '../domain/agent-name.ts'
import type { AgentData } from '../domain/agent-result.ts'
import type { BriefEvent } from '../domain/brief-event.ts'
import { type BriefInput, briefInputSchema } from '../domain/brief-input.ts'
import { DEFAULT_OPTIONS } from '../domain/options.ts'
import type { Preset } from '../domain/preset.ts'
import { type BriefRunnerDeps, createBriefRunner } from '../orchestration/run-graph.ts'
import type { AnySubAgent, SubAgent, SubAgentContext } from '../orchestration/sub-agent.ts'
import type { RunJob } from '../ports/brief-runner.ts'
import { SAMPLE_RESULTS } from './sample-results.ts'

export const SAMPLE_INPUT: BriefInput = briefInputSchema.parse({
  businessName: 'Essai',
  sector: 'restaurant',
  vision: 'Bien faire',
})

const NEEDS: Record<AgentName, AgentName[]> = {
  research: [],
  content: [],
  logo: [],
  seo: ['research', 'content'],
  template: [],
}

/** The five, each leaving its sample; `runs` puts something else in the place of some. */
export function sampleAgents(runs: { [N in AgentName]?: SubAgent<N>['run'] } = {}): AnySubAgent[] {
  return AGENT_NAMES.map((name) => sampleAgent(name, runs[name] as SubAgent<typeof name>['run'] | undefined)) // of this name
}

function sampleAgent<N extends AgentName>(name: N, run: SubAgent<N>['run'] | undefined): AnySubAgent {
  const sample = async () => ({
    status: 'completed' as const,
    written: { value: SAMPLE_RESULTS[name] as AgentData[N], provider: 'sample' },
  })
  return { name, needs: NEEDS[name], run: run ?? sample } as AnySubAgent // one member of the union, by its name
}

/** Resolves when the signal aborts, rejecting with its reason: a provider that never answers. */
export function hang({ signal }: Pick<SubAgentContext, 'signal'>): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** A store in memory with one brief in it, and a runner over it. */
export async function createRunKit(options: { preset?: Preset; input?: BriefInput } = {}) {
  const store = openSqliteStore({ location: ':memory:' })
  const briefId = 'brief_01JD0000000000000000000001'
  let tick = Date.UTC(2026, 10, 20)
  const clock = { now: () => new Date(tick++) }
  let names = 0
  const ids = {
    briefId: () => briefId,
    generation: () => 'abcdefghijkl',
    unguessable: () => `unguessable${names++}`,
  }
  const { preset = 'complete', input = SAMPLE_INPUT } = options
  await store.ledger.start({
    ...{ briefId, preset, input, userId: 'u1', uiLocale: 'fr', contentLocale: 'fr', generation: ids.generation() },
    idempotency: { key: 'key-0123456789abcdef', inputHash: 'aa', expiresAt: new Date(tick + 1e9) },
    quota: { period: '2026-11', limit: 3, reportedUsed: 0, asOf: new Date(tick) },
    at: clock.now(),
  })
  const failures: unknown[] = []
  const runner = (agents: AnySubAgent[], more: Partial<BriefRunnerDeps> = {}) =>
    createBriefRunner({
      ...{ agents, clock, ids, ledger: store.ledger, files: store.files, events: store.events },
      packs: { sectors: [], countries: [], themes: [], common: {}, sector: () => undefined, country: () => undefined },
      prompts: { ids: [], render: (id) => ({ id, version: '1', system: '', user: '' }) },
      model: undefined,
      options: { agentTimeoutMs: DEFAULT_OPTIONS.agentTimeoutMs },
      onAgentError: (_briefId, _agent, error) => failures.push(error),
      onFallback: () => undefined,
      ...more,
    })
  const claim = async (remainingMs = 60_000): Promise<RunJob> => {
    const outcome = await store.ledger.claim(briefId, clock.now())
    if (outcome.kind !== 'claimed') throw new Error(`not claimed: ${outcome.kind}`)
    return { lease: outcome.lease, record: outcome.record, input, remainingMs }
  }
  const events = async (): Promise<BriefEvent[]> =>
    (await store.events.read(briefId, 0, 1000)).map(({ event }) => event)
  return { store, briefId, clock, ids, runner, claim, events, failures, [Symbol.dispose]: () => store.close() }
}
