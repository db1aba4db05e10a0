import type { DegradedReason, Usage } from '../domain/agent-result.ts'

/** Something written, with who wrote it and why it is less than it could be, if it is. */
export type Written<T> = {
  value: T
  provider: string
  reason?: DegradedReason
  model?: string
  promptVersion?: string
  usage?: Usage
}
