import type { AgentName } from '../domain/agent-name.ts'
import type { GenesisOptions } from '../domain/options.ts'
import type { RunJob, RunResults } from '../ports/brief-runner.ts'
import type { Clock, Ids } from '../ports/clock-and-ids.ts'
import type { FileStore } from '../ports/file-store.ts'
import type { ComposeContext } from './compose/compose-context.ts'
import type { ModelDesk } from './model-desk.ts'
import type { Written } from './written.ts'

/** All that the nodes of one run share. */
export type RunScope = {
  job: RunJob
  compose: ComposeContext
  desk: ModelDesk
  files: FileStore
  clock: Clock
  ids: Ids
  options: Pick<GenesisOptions, 'agentTimeoutMs'>
  /** Results and parts that an earlier holder of the run committed: never made, never paid again. */
  committed: RunResults
  keptParts: ReadonlyMap<string, Written<unknown>>
  /** Results as this holder commits them. */
  finished: RunResults
  /** How often each sub-agent was started before in this run. */
  startsBefore: Partial<Record<AgentName, number>>
  /** Aborted when the run is lost: stop, write nothing. */
  lost: AbortSignal
  /** Aborted when the run's deadline has passed: what is unfinished fails as timed out. */
  deadline: AbortSignal
  /** Told of what made a sub-agent fail, for the operator's eyes only. */
  onAgentError: (agent: AgentName, error: unknown) => void
}
