import { AGENT_NAMES, type AgentName } from './agent-name.ts'
import { type AgentResult, isUsable } from './agent-result.ts'
import type { BriefStatus } from './brief-status.ts'
import { PRESET_TABLE, type Preset } from './preset.ts'

/** How much each sub-agent weighs in the confidence of a brief. */
export const AGENT_WEIGHTS: Record<AgentName, number> = { research: 3, content: 4, logo: 1, seo: 1, template: 1 }

/** What a result is worth by why it is degraded; a reason that is not here counts as `other`. */
export const DEGRADED_WORTH: Record<string, number> = {
  offline: 0.5,
  fallback: 0.5,
  no_sources: 0.6,
  thin: 0.6,
  no_research: 0.8,
  cached: 0.9,
  other: 0.5,
}

/** From this confidence on, and with content that is not degraded, a brief is good enough to build a website from. */
export const READY_FROM = 0.7

type Results = Partial<Record<AgentName, Pick<AgentResult, 'status' | 'reason'>>>

/** 0 to 1, two decimals: falls with every degraded or failed sub-agent of the preset. All offline is 0.5. */
export function confidenceOf(preset: Preset, results: Results): number {
  const agents = AGENT_NAMES.filter((name) => PRESET_TABLE[preset].agents.includes(name))
  const total = agents.reduce((sum, name) => sum + AGENT_WEIGHTS[name], 0)
  const earned = agents.reduce((sum, name) => sum + AGENT_WEIGHTS[name] * worth(results[name]), 0)
  return Math.round((earned / total) * 100) / 100
}

/** Whether a website may be made from the brief as it stands. */
export function readyForWebsite(status: BriefStatus, preset: Preset, results: Results): boolean {
  const finished = status === 'completed' || status === 'partial'
  return finished && results.content?.status === 'completed' && confidenceOf(preset, results) >= READY_FROM
}

function worth(result: Pick<AgentResult, 'status' | 'reason'> | undefined): number {
  if (!isUsable(result) || result === undefined) return 0
  if (result.status === 'completed') return 1
  const reason = result.reason ?? 'other'
  return (Object.hasOwn(DEGRADED_WORTH, reason) ? DEGRADED_WORTH[reason] : undefined) ?? DEGRADED_WORTH.other ?? 0.5
}
