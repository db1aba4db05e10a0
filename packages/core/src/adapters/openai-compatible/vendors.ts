/** Vendors of text models by the names `TEXT_PROVIDERS` uses. */
export const TEXT_VENDORS = ['deepseek', 'kimi', 'openai', 'anthropic'] as const
export type TextVendor = (typeof TEXT_VENDORS)[number]

/** Where a model answers and how it wants to be asked. */
export type VendorSettings = {
  provider: TextVendor
  /** Requests go to `{baseUrl}/chat/completions`. */
  baseUrl: string
  model: string
  /** Whether it takes `response_format.json_schema`; without, the schema goes into the prompt. */
  supportsJsonSchema: boolean
  /** Further fields of every request. */
  extraBody?: Readonly<Record<string, unknown>>
}

type Defaults = Omit<VendorSettings, 'provider'>

/** As their documentation had it in November 2026. Thinking is switched off where it can be: a user is waiting. */
const DEFAULTS: Readonly<Record<TextVendor, Defaults>> = {
  deepseek: {
    baseUrl: 'https://api.deepseek.com',
    model: 'deepseek-flash',
    supportsJsonSchema: false,
    extraBody: { thinking: { type: 'disabled' } },
  },
  kimi: {
    baseUrl: 'https://api.moonshot.ai/v1',
    model: 'kimi-k2.6',
    supportsJsonSchema: false,
    extraBody: { thinking: { type: 'disabled' } },
  },
  openai: {
    baseUrl: 'https://api.openai.com/v1',
    model: 'gpt-6-luna',
    supportsJsonSchema: true,
    extraBody: { reasoning_effort: 'low' },
  },
  anthropic: {
    baseUrl: 'https://api.anthropic.com/v1',
    model: 'claude-haiku-5-5',
    supportsJsonSchema: false,
  },
}

/**
 * The settings of a vendor. Behind a base URL of one's own stands any server of the protocol: it gets the JSON Schema
 * and nothing that only the vendor knows. A model of one's own is not given fields meant for the default one.
 */
export function vendorSettings(
  vendor: TextVendor,
  own: { baseUrl?: string | undefined; model?: string | undefined } = {},
): VendorSettings {
  const { extraBody, ...defaults } = DEFAULTS[vendor]
  const isOwn = own.baseUrl !== undefined || own.model !== undefined
  return {
    provider: vendor,
    baseUrl: own.baseUrl ?? defaults.baseUrl,
    model: own.model ?? defaults.model,
    supportsJsonSchema: own.baseUrl !== undefined || defaults.supportsJsonSchema,
    ...(extraBody && !isOwn && { extraBody }),
  }
}
