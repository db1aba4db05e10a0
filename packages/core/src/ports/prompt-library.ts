import type { Locale } from '../domain/locale.ts'
import type { RenderedPrompt } from './text-model.ts'

/** Prompts by id, read from files and checked when the process starts. */
export interface PromptLibrary {
  readonly ids: readonly string[]
  /** Fills in a prompt. Throws on an unknown id, a missing required variable or one it does not know: faults of ours. */
  render(id: string, variables: Record<string, unknown>, locale: Locale): RenderedPrompt
}
