import type { AgentName } from '@genesis/core/domain/agent-name'
import type { BriefEvent, BriefEventType } from '@genesis/core/domain/brief-event'
import { foldProgress, initialProgress, type ProgressState } from '@genesis/core/domain/brief-progress'
import type { Preset } from '@genesis/core/domain/preset'
import type { RunState } from './session-state.ts'

/** A run as its events tell it: the domain's own fold, and what a screen wants to know besides. Plain JSON. */
export type RunLog = {
  progress: ProgressState
  sections: RunState['sections']
  reasons: Partial<Record<AgentName, string>>
  refunded?: boolean
  error?: { code: string; message: string }
  lastEventId?: string
}

/** Every event this version can tell of; typed so that a new one cannot be forgotten. */
const KNOWN: Record<BriefEventType, true> = {
  'brief-queued': true,
  'brief-started': true,
  'agent-started': true,
  'agent-progressed': true,
  'section-ready': true,
  'agent-retrying': true,
  'agent-completed': true,
  'agent-failed': true,
  'approval-requested': true,
  'brief-completed': true,
  'brief-failed': true,
  'brief-cancelled': true,
}

/** Before the first event. */
export function initialRun(briefId: string, preset: Preset): RunLog {
  return { progress: initialProgress(briefId, preset), sections: {}, reasons: {} }
}

/**
 * One event further. Pure. Ids of a brief grow as text, so what was seen is known by its id and changes nothing: any
 * replay, of the whole log or a part, is harmless. Types and sub-agents of later versions are passed over.
 */
export function reduceRun(log: RunLog, id: string, event: BriefEvent): RunLog {
  if (log.lastEventId !== undefined && id <= log.lastEventId) return log
  const seen = { ...log, lastEventId: id }
  if (!isKnown(log, event)) return seen
  return tell({ ...seen, progress: foldProgress(log.progress, event) }, event)
}

function isKnown({ progress }: RunLog, event: BriefEvent): boolean {
  return Object.hasOwn(KNOWN, event.type) && (!('agent' in event) || Object.hasOwn(progress.agents, event.agent))
}

function tell(log: RunLog, event: BriefEvent): RunLog {
  switch (event.type) {
    case 'brief-started': {
      const { refunded: _refunded, error: _error, ...rest } = log
      return rest
    }
    case 'agent-started':
      return { ...log, reasons: because(log, event.agent, undefined) }
    case 'section-ready':
      return { ...log, sections: { ...log.sections, [event.section]: event.preview } }
    case 'agent-completed':
      return { ...log, reasons: because(log, event.agent, event.reason) }
    case 'agent-failed':
      return { ...log, reasons: because(log, event.agent, event.code) }
    case 'brief-completed':
      return event.refunded ? { ...log, refunded: true } : log
    case 'brief-failed':
      return { ...log, refunded: event.refunded, error: { code: event.code, message: event.message } }
    case 'brief-cancelled':
      return { ...log, refunded: event.refunded }
    default:
      return log
  }
}

function because({ reasons }: RunLog, agent: AgentName, reason: string | undefined): RunLog['reasons'] {
  const { [agent]: _before, ...rest } = reasons
  return reason === undefined ? rest : { ...rest, [agent]: reason }
}
