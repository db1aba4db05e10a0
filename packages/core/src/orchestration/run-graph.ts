import type { LangGraphRunnableConfig } from '@langchain/langgraph'
import { type AgentName } from '../domain/agent-name.ts'
import { strings } from '../domain/invented-facts.ts'
import type { GenesisOptions } from '../domain/options.ts'
import { PRESETS, PRESET_TABLE, type Preset } from '../domain/preset.ts'
import type { BriefLedger, WriteOutcome } from '../ports/brief-ledger.ts'
import { type BriefRunner, type RunJob, RunLostError } from '../ports/brief-runner.ts'
import type { Clock, Ids } from '../ports/clock-and-ids.ts'
import type { EventLog } from '../ports/event-log.ts'
import type { FileStore } from '../ports/file-store.ts'
import type { PackLibrary } from '../ports/pack-library.ts'
import type { PromptLibrary } from '../ports/prompt-library.ts'
import type { TextModel } from '../ports/text-model.ts'
import { buildBriefGraph } from './brief-graph.ts'
import { readCommitted } from './committed-work.ts'
import { createModelDesk, type Fallback } from './model-desk.ts'
import { runAgent } from './run-agent.ts'
import type { RunScope } from './run-scope.ts'
import type { RunWrite } from './run-writes.ts'
import type { AnySubAgent } from './sub-agent.ts'

export type BriefRunnerDeps = {
  agents: readonly AnySubAgent[]
  ledger: BriefLedger
  files: FileStore
  events: EventLog
  packs: PackLibrary
  prompts: PromptLibrary
  model: TextModel | undefined
  clock: Clock
  ids: Ids
  options: Pick<GenesisOptions, 'agentTimeoutMs'>
  onAgentError: (briefId: string, agent: AgentName, error: unknown) => void
  onFallback: (briefId: string, fallback: Fallback) => void
}

/** Runs briefs through the graph of their preset; every write goes through LangGraph's stream, one after the other. */
export function createBriefRunner(deps: BriefRunnerDeps): BriefRunner {
  const graphs = new Map<Preset, ReturnType<typeof buildBriefGraph>>()
  for (const preset of PRESETS) {
    const agents = deps.agents.filter((agent) => PRESET_TABLE[preset].agents.includes(agent.name))
    graphs.set(
      preset,
      buildBriefGraph(agents, (agent, io, config) => runAgent(agent, scopeOf(config), io)),
    )
  }
  return {
    async run(job, signal) {
      const graph = graphs.get(job.record.preset)
      if (!graph) throw new Error(`no graph for preset ${job.record.preset}`)
      const halt = new AbortController()
      const lost = AbortSignal.any([signal, halt.signal])
      const scope = await createScope(deps, job, lost)
      const stream = await graph.stream(
        { results: scope.committed },
        { streamMode: 'custom', subgraphs: true, signal: lost, configurable: { scope } },
      )
      for await (const [, write] of stream) await apply(deps, job, { write, halt })
      lost.throwIfAborted()
      return { ...scope.committed, ...scope.finished }
    },
  }
}

function scopeOf(config: LangGraphRunnableConfig): RunScope {
  return config.configurable?.scope as RunScope // put there by `run` above, for this run
}

async function createScope(deps: BriefRunnerDeps, job: RunJob, lost: AbortSignal): Promise<RunScope> {
  const { briefId } = job.lease
  const compose = { input: job.input, locale: job.record.contentLocale, packs: deps.packs }
  const known = strings(job.input).join('\n') + `\n${job.input.yearsInBusiness ?? ''}`
  const desk = createModelDesk({
    model: deps.model,
    prompts: deps.prompts,
    locale: compose.locale,
    known,
    onFallback: (fallback) => {
      if (!lost.aborted) deps.onFallback(briefId, fallback)
    },
  })
  return {
    job,
    compose,
    desk,
    files: deps.files,
    clock: deps.clock,
    ids: deps.ids,
    options: deps.options,
    ...(await readCommitted(deps, job)),
    finished: {},
    lost,
    deadline: AbortSignal.timeout(Math.max(1, job.remainingMs)),
    onAgentError: (agent, error) => deps.onAgentError(briefId, agent, error),
  }
}

async function apply(
  deps: Pick<BriefRunnerDeps, 'ledger' | 'clock'>,
  job: RunJob,
  { write, halt }: { write: RunWrite; halt: AbortController },
): Promise<void> {
  const at = deps.clock.now()
  try {
    if (write.kind === 'events') return stopUnlessOk(await deps.ledger.append(job.lease, write.events, at))
    stopUnlessOk(await deps.ledger.commitStep(job.lease, write.commit, at))
    write.settle.done()
  } catch (error) {
    if (write.kind === 'step') write.settle.failed(error)
    halt.abort(error)
    throw error
  }
}

function stopUnlessOk(outcome: WriteOutcome): void {
  if (outcome === 'fenced' || outcome === 'final' || outcome === 'gone') throw new RunLostError(outcome)
}
