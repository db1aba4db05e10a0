import { createOpenAiCompatibleModel } from '@genesis/core/adapters/openai-compatible/openai-compatible'
import { vendorSettings } from '@genesis/core/adapters/openai-compatible/vendors'
import type { TextModel } from '@genesis/core/ports/text-model'
import type { Config } from './config/load-config.ts'

/** The first provider with a key, in the order of preference; none means the offline composer. */
export function composeTextModel({
  textProvider,
  options,
}: Pick<Config, 'textProvider' | 'options'>): TextModel | undefined {
  if (!textProvider) return undefined
  const { provider, apiKey, baseUrl, model } = textProvider
  const settings = vendorSettings(provider, { baseUrl, model })
  return createOpenAiCompatibleModel({
    ...settings,
    apiKey,
    timeoutMs: options.agentTimeoutMs,
    maxBytes: options.modelAnswerBytes,
  })
}
