import { createOpenAiCompatibleModel } from '@genesis/core/adapters/openai-compatible/openai-compatible'
import { VENDORS } from '@genesis/core/adapters/openai-compatible/vendors'
import type { TextModel } from '@genesis/core/ports/text-model'
import type { Config } from './config/load-config.ts'

/** The first provider with a key, in the order of preference; none means the offline composer. */
export function composeTextModel({
  textProvider,
  options,
}: Pick<Config, 'textProvider' | 'options'>): TextModel | undefined {
  if (!textProvider) return undefined
  const vendor = VENDORS[textProvider.provider]
  return createOpenAiCompatibleModel({
    provider: textProvider.provider,
    apiKey: textProvider.apiKey,
    baseUrl: textProvider.baseUrl ?? vendor.baseUrl,
    model: textProvider.model ?? vendor.model,
    supportsJsonSchema: vendor.supportsJsonSchema,
    timeoutMs: options.agentTimeoutMs,
    maxBytes: options.modelAnswerBytes,
  })
}
