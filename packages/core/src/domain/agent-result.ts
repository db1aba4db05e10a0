import * as z from 'zod/mini'
import type { AgentName } from './agent-name.ts'
import { contentGenerationSchema } from './results/content-generation.ts'
import { logoCreationSchema } from './results/logo-creation.ts'
import { marketResearchSchema } from './results/market-research.ts'
import { seoOptimizationSchema } from './results/seo-optimization.ts'
import { templateSelectionSchema } from './results/template-selection.ts'

export const AGENT_STATUSES = ['pending', 'running', 'completed', 'degraded', 'failed', 'skipped', 'cancelled'] as const
export const agentStatusSchema = z.enum(AGENT_STATUSES)
export type AgentStatus = z.infer<typeof agentStatusSchema>

/** Why a result is less than it could be. Open-ended on the wire; these are the ones Genesis gives. */
export const DEGRADED_REASONS = ['offline', 'cached', 'no_sources', 'no_research', 'fallback', 'thin'] as const
export type DegradedReason = (typeof DEGRADED_REASONS)[number]

export const usageSchema = z.strictObject({
  inputTokens: z.int().check(z.nonnegative()),
  outputTokens: z.int().check(z.nonnegative()),
  images: z.int().check(z.nonnegative()),
  costUsd: z.number().check(z.nonnegative()),
})
export type Usage = z.infer<typeof usageSchema>

export const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  url: z.url(),
  retrievedAt: z.iso.datetime(),
})
export type Source = z.infer<typeof sourceSchema>

function agentResult<D extends z.ZodMiniType>(data: D) {
  return z.strictObject({
    status: agentStatusSchema,
    data: z.exactOptional(data),
    reason: z.exactOptional(z.string()),
    provider: z.exactOptional(z.string()),
    model: z.exactOptional(z.string()),
    promptVersion: z.exactOptional(z.string()),
    sources: z.exactOptional(z.array(sourceSchema)),
    attempts: z.int().check(z.nonnegative()),
    usage: z.exactOptional(usageSchema),
    startedAt: z.exactOptional(z.iso.datetime()),
    finishedAt: z.exactOptional(z.iso.datetime()),
  })
}

/** What each sub-agent leaves behind, by its name. */
export const AGENT_DATA = {
  research: marketResearchSchema,
  content: contentGenerationSchema,
  logo: logoCreationSchema,
  seo: seoOptimizationSchema,
  template: templateSelectionSchema,
} as const satisfies Record<AgentName, z.ZodMiniType>
export type AgentData = { [N in AgentName]: z.infer<(typeof AGENT_DATA)[N]> }

export const AGENT_RESULTS = {
  research: agentResult(marketResearchSchema),
  content: agentResult(contentGenerationSchema),
  logo: agentResult(logoCreationSchema),
  seo: agentResult(seoOptimizationSchema),
  template: agentResult(templateSelectionSchema),
} as const
export type AgentResults = { [N in AgentName]: z.infer<(typeof AGENT_RESULTS)[N]> }
export type AgentResult<N extends AgentName = AgentName> = AgentResults[N]

/** Whether a sub-agent left something the user can read. */
export function isUsable(result: Pick<AgentResult, 'status'> | undefined): boolean {
  return result?.status === 'completed' || result?.status === 'degraded'
}
