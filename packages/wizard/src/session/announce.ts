import type { SessionCallbacks } from './session-config.ts'
import { type SessionState, STEP_OF } from './session-state.ts'

/** Tells the host what a change of state means to it. */
export function announce(callbacks: SessionCallbacks, before: SessionState, after: SessionState): void {
  const step = STEP_OF[after.page]
  if (step !== STEP_OF[before.page]) callbacks.onStepChange?.(step)
  if (after.quota && after.quota !== before.quota) callbacks.onQuota?.(after.quota)
  if (after.problem && after.problem !== before.problem) callbacks.onError?.(after.problem)
}
