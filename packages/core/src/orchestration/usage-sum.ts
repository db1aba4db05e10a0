import type { Usage } from '../domain/agent-result.ts'

/** Two usages together; undefined when there was none. */
export function addUsage(a: Usage | undefined, b: Usage | undefined): Usage | undefined {
  if (!a || !b) return a ?? b
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    images: a.images + b.images,
    costUsd: a.costUsd + b.costUsd,
  }
}
