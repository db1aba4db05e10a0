import type { SessionCallbacks } from './session-config.ts'
import { type Page, type SessionState, type Step } from './session-state.ts'

/** The step a page belongs to: the summary is the second page of the market's. */
export function stepOf(page: Page): Step {
  return page === 'review' ? 'market' : page
}

/** Tells the host what a change of state means to it. */
export function announce(callbacks: SessionCallbacks, before: SessionState, after: SessionState): void {
  const step = stepOf(after.page)
  if (step !== stepOf(before.page)) callbacks.onStepChange?.(step)
  if (after.quota && after.quota !== before.quota) callbacks.onQuota?.(after.quota)
  if (after.problem && after.problem !== before.problem) callbacks.onError?.(after.problem)
}
