import { AGENT_NAMES, type AgentName } from './agent-name.ts'
import type { AgentStatus } from './agent-result.ts'
import type { BriefEvent } from './brief-event.ts'
import type { BriefStatus } from './brief-status.ts'
import { PRESET_TABLE, type Preset } from './preset.ts'

export type AgentProgress = {
  status: AgentStatus
  percent: number
  attempt: number
  maxAttempts: number
  elapsedMs: number
  error?: { code: string; message: string }
}

/** Where a run stands, as told by its events alone. Percentages are 0 to 100, times milliseconds. */
export type BriefProgress = {
  briefId: string
  status: BriefStatus
  percent: number
  elapsedMs: number
  etaMs?: { low: number; high: number }
  agents: Record<AgentName, AgentProgress>
  errors: { agent?: AgentName; code: string; message: string }[]
}

/** The fold's state: progress without the clock, plus the moments the clock is measured from. */
export type ProgressState = Omit<BriefProgress, 'elapsedMs' | 'etaMs'> & {
  preset: Preset
  startedAt?: number
  endedAt?: number
  agentStartedAt: Partial<Record<AgentName, number>>
}

/** Each sub-agent's share of the overall bar, about as long as it takes. */
const SHARE: Record<AgentName, number> = { research: 3, content: 4, logo: 1, seo: 2, template: 1 }
const MAX_ATTEMPTS = 1

/** Before the first event. */
export function initialProgress(briefId: string, preset: Preset): ProgressState {
  const agents = Object.fromEntries(
    AGENT_NAMES.map((name) => {
      const status: AgentStatus = PRESET_TABLE[preset].agents.includes(name) ? 'pending' : 'skipped'
      return [name, { status, percent: 0, attempt: 0, maxAttempts: MAX_ATTEMPTS, elapsedMs: 0 }]
    }),
  ) as Record<AgentName, AgentProgress> // every name is a key
  return { briefId, preset, status: 'pending', percent: 0, agents, errors: [], agentStartedAt: {} }
}

/** One event further. Pure; within a run no percentage ever falls. */
export function foldProgress(state: ProgressState, event: BriefEvent): ProgressState {
  const next = FOLDS[event.type](state, event as never) // the table is keyed by the event's own type
  const percent = event.type === 'brief-completed' ? 100 : overall(next)
  return { ...next, percent: Math.max(event.type === 'brief-started' ? 0 : state.percent, percent) }
}

/** What a client sees at `now`. */
export function viewProgress(state: ProgressState, now: Date): BriefProgress {
  const at = now.getTime()
  const { preset: _preset, startedAt, endedAt, agentStartedAt, agents, ...rest } = state
  const shown = mapAgents(agents, (agent, name) =>
    agent.status === 'running' ? { ...agent, elapsedMs: since(agentStartedAt[name], at) } : agent,
  )
  return { ...rest, agents: shown, elapsedMs: since(startedAt, endedAt ?? at) }
}

type Fold<T extends BriefEvent['type']> = (
  state: ProgressState,
  event: Extract<BriefEvent, { type: T }>,
) => ProgressState

const FOLDS: { [T in BriefEvent['type']]: Fold<T> } = {
  'brief-queued': (state) => state,
  'brief-started': (state, event) => {
    const { endedAt: _endedAt, ...rest } = state
    return { ...rest, status: 'generating', errors: [], startedAt: Date.parse(event.at) }
  },
  'agent-started': (state, event) => {
    const before = state.agents[event.agent]
    const percent = before.status === 'running' ? before.percent : 0
    const started = {
      status: 'running',
      percent,
      attempt: event.attempt,
      maxAttempts: Math.max(MAX_ATTEMPTS, event.attempt),
      elapsedMs: 0,
    } as const
    const next = setAgent(state, event.agent, started)
    return { ...next, agentStartedAt: { ...state.agentStartedAt, [event.agent]: Date.parse(event.at) } }
  },
  'agent-progressed': (state, event) => raise(state, event.agent, { percent: event.percent }),
  'section-ready': (state) => state,
  'agent-retrying': (state, event) => raise(state, event.agent, { attempt: event.attempt }),
  'agent-completed': (state, event) =>
    raise(state, event.agent, { status: event.status, percent: 100, elapsedMs: event.elapsedMs }),
  'agent-failed': (state, event) => {
    const error = { code: event.code, message: event.message }
    const elapsedMs = since(state.agentStartedAt[event.agent], Date.parse(event.at))
    const next = raise(state, event.agent, { status: 'failed', percent: 100, elapsedMs, error })
    return { ...next, errors: [...state.errors, { agent: event.agent, ...error }] }
  },
  'approval-requested': (state) => ({ ...state, status: 'awaiting_approval' }),
  'brief-completed': (state, event) => end(state, event, event.status),
  'brief-failed': (state, event) => {
    const next = end(state, event, 'failed')
    return { ...next, errors: [...state.errors, { code: event.code, message: event.message }] }
  },
  'brief-cancelled': (state, event) => end(state, event, 'cancelled'),
}

function end(state: ProgressState, event: BriefEvent, status: BriefStatus): ProgressState {
  const at = Date.parse(event.at)
  const agents = mapAgents(state.agents, (agent, name) => {
    if (agent.status === 'pending') return { ...agent, status: 'cancelled' as const }
    if (agent.status !== 'running') return agent
    return { ...agent, status: 'cancelled' as const, elapsedMs: since(state.agentStartedAt[name], at) }
  })
  return { ...state, status, agents, endedAt: at }
}

function raise(state: ProgressState, name: AgentName, change: Partial<AgentProgress>): ProgressState {
  const before = state.agents[name]
  return setAgent(state, name, { ...before, ...change, percent: Math.max(before.percent, change.percent ?? 0) })
}

function setAgent(state: ProgressState, name: AgentName, agent: AgentProgress): ProgressState {
  return { ...state, agents: { ...state.agents, [name]: agent } }
}

function overall(state: ProgressState): number {
  const working = PRESET_TABLE[state.preset].agents
  const total = working.reduce((sum, name) => sum + SHARE[name], 0)
  const done = working.reduce((sum, name) => sum + SHARE[name] * state.agents[name].percent, 0)
  return Math.min(99, Math.floor(done / total))
}

function mapAgents(
  agents: Record<AgentName, AgentProgress>,
  change: (agent: AgentProgress, name: AgentName) => AgentProgress,
): Record<AgentName, AgentProgress> {
  const entries = AGENT_NAMES.map((name) => [name, change(agents[name], name)] as const)
  return Object.fromEntries(entries) as Record<AgentName, AgentProgress> // every name is a key
}

function since(from: number | undefined, to: number): number {
  return from === undefined ? 0 : Math.max(0, to - from)
}
