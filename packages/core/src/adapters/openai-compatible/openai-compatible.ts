import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { extractJsonMiddleware, generateText, type LanguageModelUsage, wrapLanguageModel } from 'ai'
import * as z from 'zod/mini'
import type { Usage } from '../../domain/agent-result.ts'
import type { TextModel } from '../../ports/text-model.ts'
import { createBoundedFetch } from './bounded-fetch.ts'
import { textModelError, UnfitObject } from './openai-compatible-error.ts'
import { wantedShape } from './wanted-shape.ts'

export type OpenAiCompatibleOptions = {
  /** The name results carry. */
  provider: string
  /** Requests go to `{baseUrl}/chat/completions`. */
  baseUrl: string
  /** Sent as a bearer token; a server of one's own may need none. */
  apiKey: string | undefined
  model: string
  /** Whether it takes `response_format.json_schema`; without, the schema goes into the prompt. */
  supportsJsonSchema: boolean
  /** Deadline of one call, in milliseconds. */
  timeoutMs: number
  /** Longest answer that is read, in bytes. */
  maxBytes: number
  /** Further fields of every request. */
  extraBody?: Readonly<Record<string, unknown>>
  /** US dollars for a million tokens; without, a call costs 0. */
  prices?: { input: number; output: number }
}

/** A text model behind the chat-completions protocol. One request a call. */
export function createOpenAiCompatibleModel(options: OpenAiCompatibleOptions): TextModel {
  const { provider, supportsJsonSchema, timeoutMs, prices } = options
  const model = connect(options)

  return {
    provider,
    model: options.model,
    async generate({ prompt, schema, signal }) {
      const deadline = AbortSignal.timeout(timeoutMs)
      try {
        signal.throwIfAborted()
        const result = await generateText({
          model,
          ...wantedShape(prompt, schema, supportsJsonSchema),
          prompt: prompt.user,
          maxRetries: 0,
          abortSignal: AbortSignal.any([signal, deadline]),
          // Strict mode refuses optional fields and lengths; the answer is checked here anyway.
          providerOptions: { openaiCompatible: { strictJsonSchema: false } },
          telemetry: { isEnabled: false },
        })
        const usage = toUsage(result.usage, prices)
        return { object: fit(schema, result.output), usage, provider, model: options.model }
      } catch (error) {
        throw textModelError(provider, error, { caller: signal, deadline })
      }
    },
  }
}

function connect({
  provider,
  baseUrl,
  apiKey,
  model,
  supportsJsonSchema,
  maxBytes,
  extraBody,
}: OpenAiCompatibleOptions) {
  const vendor = createOpenAICompatible({
    name: provider,
    baseURL: baseUrl,
    ...(apiKey !== undefined && { apiKey }),
    supportsStructuredOutputs: supportsJsonSchema,
    fetch: createBoundedFetch(maxBytes),
    ...(extraBody && { transformRequestBody: (body) => ({ ...body, ...extraBody }) }),
  })
  // Models asked in words like to put their JSON into a Markdown fence.
  return wrapLanguageModel({ model: vendor.chatModel(model), middleware: extractJsonMiddleware() })
}

function fit<S extends z.ZodMiniType>(schema: S, object: unknown): z.output<S> {
  const result = z.safeParse(schema, object)
  if (result.success) return result.data
  const places = result.error.issues.map(
    (issue) => `${issue.path.join('.').slice(0, 80) || 'the object'} (${issue.code})`,
  )
  throw new UnfitObject(`does not fit at ${[...new Set(places)].slice(0, 10).join(', ')}`)
}

function toUsage(usage: LanguageModelUsage, prices: OpenAiCompatibleOptions['prices']): Usage {
  const inputTokens = count(usage.inputTokens)
  const outputTokens = count(usage.outputTokens)
  const costUsd = prices ? (inputTokens * prices.input + outputTokens * prices.output) / 1_000_000 : 0
  return { inputTokens, outputTokens, images: 0, costUsd }
}

/** Vendors leave counts out, or send what is none. */
function count(tokens: number | undefined): number {
  return tokens !== undefined && Number.isSafeInteger(tokens) && tokens > 0 ? tokens : 0
}
