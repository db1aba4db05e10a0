import type * as z from 'zod/mini'
import type { Usage } from '../domain/agent-result.ts'

/** A prompt with its variables filled in. User text stands in `user`, delimited; never in `system`. */
export type RenderedPrompt = { id: string; version: string; system: string; user: string }

export type TextRequest<S extends z.ZodMiniType> = {
  prompt: RenderedPrompt
  /** The shape of the answer: sent as JSON Schema, and checked on what comes back. */
  schema: S
  signal: AbortSignal
}

export type TextAnswer<T> = { object: T; usage: Usage; provider: string; model: string }

export const MODEL_FAILURES = [
  'timeout',
  'aborted',
  'rate_limited',
  'unavailable',
  'rejected',
  'invalid_output',
  'network',
] as const
export type ModelFailure = (typeof MODEL_FAILURES)[number]

/** Why a model gave no usable answer. `message` is ours: neither a prompt nor a provider's text is in it. */
export class TextModelError extends Error {
  readonly failure: ModelFailure
  readonly provider: string
  readonly retryAfterMs: number | undefined

  constructor(failure: ModelFailure, provider: string, options: { cause?: unknown; retryAfterMs?: number } = {}) {
    super(`${provider}: ${failure}`, { cause: options.cause })
    this.name = 'TextModelError'
    this.failure = failure
    this.provider = provider
    this.retryAfterMs = options.retryAfterMs
  }
}

/** A model that writes objects. One call, no retries; rejects with `TextModelError` only. */
export interface TextModel {
  readonly provider: string
  readonly model: string
  generate<S extends z.ZodMiniType>(request: TextRequest<S>): Promise<TextAnswer<z.output<S>>>
}
