import { type AgentName, type Section } from '../domain/agent-name.ts'
import { AGENT_RESULTS, type AgentData, type AgentResult } from '../domain/agent-result.ts'
import type { BriefEventDraft } from '../domain/brief-event.ts'
import { GENESIS_ERRORS, type GenesisErrorCode } from '../domain/genesis-error.ts'
import { preview } from '../domain/preview.ts'
import { BRIEF_FILES, type BriefFile, briefPath } from '../domain/virtual-path.ts'
import type { StepCommit } from '../ports/brief-ledger.ts'
import type { RunResults } from '../ports/brief-runner.ts'
import type { RunScope } from './run-scope.ts'
import { type RunWriter, commitThrough } from './run-writes.ts'
import type { AnySubAgent, Outcome, SubAgentContext } from './sub-agent.ts'
import type { Written } from './written.ts'

type AnyOutcome = Outcome<AgentData[AgentName]>
type Ended = { result: AgentResult; outcome?: AnyOutcome; error?: { code: GenesisErrorCode; message: string } }

/**
 * Lets one sub-agent work and commits what it leaves, in one step with the events that tell of it. What is committed
 * already is returned as it is. Rejects only when the run is lost.
 */
export async function runAgent(
  agent: AnySubAgent,
  scope: RunScope,
  io: { done: RunResults; writer: RunWriter },
): Promise<AgentResult> {
  const kept = scope.committed[agent.name]
  if (kept) return kept
  const startedAt = scope.clock.now()
  const attempt = (scope.startsBefore[agent.name] ?? 0) + 1
  io.writer({ kind: 'events', events: [{ type: 'agent-started', agent: agent.name, attempt }] })
  const ended = await attemptRun(agent, scope, io)
  const finishedAt = scope.clock.now()
  const times = { startedAt: startedAt.toISOString(), finishedAt: finishedAt.toISOString() }
  const result = { ...ended.result, attempts: attempt, ...times } as AgentResult // checked by its schema, but for these
  const elapsedMs = Math.max(0, finishedAt.getTime() - startedAt.getTime())
  await commitThrough(io.writer, stepOf(agent.name, scope, { ...ended, result, elapsedMs }), scope.lost)
  Object.assign(scope.finished, { [agent.name]: result })
  return result
}

async function attemptRun(
  agent: AnySubAgent,
  scope: RunScope,
  io: { done: RunResults; writer: RunWriter },
): Promise<Ended> {
  const signal = AbortSignal.any([scope.lost, scope.deadline, AbortSignal.timeout(scope.options.agentTimeoutMs)])
  try {
    const outcome: AnyOutcome = await agent.run(contextOf(agent.name, scope, { ...io, signal }))
    stopWhenOver(scope)
    return { outcome, result: resultOf(agent.name, outcome) }
  } catch (error) {
    scope.lost.throwIfAborted()
    scope.onAgentError(agent.name, error)
    const code = scope.deadline.aborted ? 'GENESIS_GENERATION_TIMEOUT' : 'GENESIS_GENERATION_FAILED'
    const message = GENESIS_ERRORS[code].message[scope.job.record.uiLocale]
    return { result: { status: 'failed', reason: code, attempts: 0 }, error: { code, message } }
  }
}

/** An attempt that took too long may still be saved by the composer; a run past its deadline, or lost, may not. */
function stopWhenOver({ lost, deadline }: RunScope): void {
  lost.throwIfAborted()
  deadline.throwIfAborted()
}

function contextOf(
  name: AgentName,
  scope: RunScope,
  io: { done: RunResults; writer: RunWriter; signal: AbortSignal },
): SubAgentContext {
  const { userId, briefId } = scope.job.lease
  return {
    compose: scope.compose,
    done: io.done,
    desk: scope.desk,
    signal: io.signal,
    async keep<T>(section: Section, percent: () => number, make: () => Promise<Written<T>>) {
      const before = scope.keptParts.get(section)
      if (before) percent() // it counts as done
      if (before) return before as Written<T> // written by this very section of an earlier holder of the run
      const written = await make()
      stopWhenOver(scope)
      await commitThrough(io.writer, partStep(name, scope, { section, written, percent: percent() }), scope.lost)
      return written
    },
    async publish(file) {
      const key = scope.ids.unguessable()
      await scope.files.publish(key, briefPath(userId, briefId, file as BriefFile)) // a sub-agent names its own files
      return `/files/${key}/${file}`
    },
  }
}

function partStep(
  agent: AgentName,
  scope: RunScope,
  part: { section: Section; written: Written<unknown>; percent: number },
): StepCommit {
  const { userId, briefId } = scope.job.lease
  return {
    step: part.section,
    files: [
      { path: briefPath(userId, briefId, partFile(part.section)), content: { kind: 'json', value: part.written } },
    ],
    events: [
      { type: 'section-ready', agent, section: part.section, preview: preview(part.written.value) },
      { type: 'agent-progressed', agent, percent: part.percent },
    ],
    // What only repeats the user's own words costs nothing and is worth no unit.
    billable: agent === 'content' && part.written.provider !== 'user',
  }
}

/** Where a part is kept, so that a resumed run finds it. */
export function partFile(section: string): BriefFile {
  return `calls/${section}.json`
}

function stepOf(name: AgentName, scope: RunScope, ended: Ended & { elapsedMs: number }): StepCommit {
  const { userId, briefId } = scope.job.lease
  const { outcome, result } = ended
  const extra = outcome && outcome.status !== 'skipped' ? (outcome.files ?? []) : []
  return {
    step: name,
    files: [
      { path: briefPath(userId, briefId, BRIEF_FILES[name]), content: { kind: 'json', value: result } },
      ...extra.map(({ file, content }) => ({ path: briefPath(userId, briefId, file), content })),
    ],
    events: [...sectionEvents(name, outcome), lastEvent(name, ended)],
    billable: name === 'content' && result.data !== undefined,
  }
}

function sectionEvents(agent: AgentName, outcome: AnyOutcome | undefined): BriefEventDraft[] {
  if (!outcome || outcome.status === 'skipped') return []
  return (outcome.sections ?? []).map(({ section, value }) => ({
    type: 'section-ready',
    agent,
    section,
    preview: preview(value),
  }))
}

function lastEvent(agent: AgentName, { result, error, elapsedMs }: Ended & { elapsedMs: number }): BriefEventDraft {
  if (error) return { type: 'agent-failed', agent, ...error }
  const status = result.status === 'skipped' || result.status === 'degraded' ? result.status : 'completed'
  const reason = result.reason === undefined ? {} : { reason: result.reason }
  return { type: 'agent-completed', agent, status, ...reason, provider: result.provider ?? 'none', elapsedMs }
}

function resultOf(name: AgentName, outcome: AnyOutcome): AgentResult {
  if (outcome.status === 'skipped') return { status: 'skipped', reason: outcome.reason, attempts: 0 }
  const { value, ...how } = outcome.written
  return checked(name, { status: outcome.status, data: value, ...how, attempts: 0 })
}

/** A sub-agent's result is checked like anything else that comes from outside; what does not fit is its failure. */
function checked(name: AgentName, result: unknown): AgentResult {
  return AGENT_RESULTS[name].parse(result) as AgentResult // the schema is the one of this name
}
