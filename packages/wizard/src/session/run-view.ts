import { AGENT_NAMES, type AgentName } from '@genesis/core/domain/agent-name'
import type { AgentStatus } from '@genesis/core/domain/agent-result'
import type { BriefProgress } from '@genesis/core/domain/brief-progress'
import type { RunLog } from './run-reducer.ts'
import type { AgentCard, RunState } from './session-state.ts'

/** Whether the run is over. */
export function isOver(status: RunState['status']): boolean {
  return status !== 'pending' && status !== 'generating' && status !== 'awaiting_approval'
}

/**
 * What the screen shows: what the events told, and, where a poll saw further while no stream got through, that. So
 * nothing falls back when the stream returns and tells late what was polled long since.
 */
export function viewRun(log: RunLog, polled?: BriefProgress): RunState {
  const { progress, sections, lastEventId, refunded, error } = log
  const { briefId, startedAt, endedAt } = progress
  const entries = AGENT_NAMES.map((name) => [name, card(log, name, polled)] as const)
  return {
    briefId,
    status: polled && stage(polled.status) > stage(progress.status) ? polled.status : progress.status,
    percent: Math.max(progress.percent, polled?.percent ?? 0),
    agents: Object.fromEntries(entries) as RunState['agents'], // every name is a key, always in the same order
    sections,
    ...(startedAt === undefined ? {} : { startedAt: new Date(startedAt).toISOString() }),
    ...(endedAt === undefined ? {} : { finishedAt: new Date(endedAt).toISOString() }),
    ...(refunded === undefined ? {} : { refunded }),
    ...(error === undefined ? {} : { error }),
    ...(lastEventId === undefined ? {} : { lastEventId }),
  }
}

function card({ progress, reasons }: RunLog, name: AgentName, polled: BriefProgress | undefined): AgentCard {
  const told = progress.agents[name]
  const seen = polled?.agents[name]
  const further = seen && rank(seen.status) > rank(told.status) ? seen : told
  const reason = further === told ? reasons[name] : further.error?.code
  const { status, attempt, maxAttempts } = further
  const percent = Math.max(told.percent, seen?.percent ?? 0)
  return { status, percent, attempt, maxAttempts, ...(reason === undefined ? {} : { reason }) }
}

function rank(status: AgentStatus): number {
  if (status === 'pending') return 0
  return status === 'running' ? 1 : 2
}

function stage(status: RunState['status']): number {
  if (status === 'pending') return 0
  return isOver(status) ? 2 : 1
}
