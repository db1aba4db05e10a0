import { type AgentName, type Section } from '@genesis/core/domain/agent-name'
import type { BriefEvent } from '@genesis/core/domain/brief-event'
import { foldProgress, initialProgress, type ProgressState } from '@genesis/core/domain/brief-progress'
import type { Preset } from '@genesis/core/domain/preset'

/** What the screen keeps of a run beside the domain's own fold: why a part is degraded, and what can be read already. */
export type RunState = {
  progress: ProgressState
  reasons: Partial<Record<AgentName, string>>
  sections: Partial<Record<Section, unknown>>
  /** Whether the unit was given back; known at the end of a run. */
  refunded?: boolean
}

export function initialRun(briefId: string, preset: Preset): RunState {
  return { progress: initialProgress(briefId, preset), reasons: {}, sections: {} }
}

/** One event further; pure. */
export function reduceRun(state: RunState, event: BriefEvent): RunState {
  const next = { ...state, progress: foldProgress(state.progress, event) }
  switch (event.type) {
    case 'section-ready':
      return { ...next, sections: { ...state.sections, [event.section]: event.preview } }
    case 'agent-started':
      return { ...next, reasons: { ...state.reasons, [event.agent]: undefined } }
    case 'agent-completed':
      return { ...next, reasons: { ...state.reasons, [event.agent]: event.reason } }
    case 'agent-failed':
      return { ...next, reasons: { ...state.reasons, [event.agent]: event.message } }
    case 'brief-completed':
      return { ...next, refunded: event.refunded ?? false }
    case 'brief-failed':
    case 'brief-cancelled':
      return { ...next, refunded: event.refunded }
    default:
      return next
  }
}
