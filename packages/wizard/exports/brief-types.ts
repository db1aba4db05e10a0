/** The languages of the interface and of the texts. */
export type GenesisLocale = 'fr' | 'en'

/** One of the five parts of a brief. */
export type GenesisPart = 'research' | 'content' | 'logo' | 'seo' | 'template'

/** What can be read on its own as soon as it is ready. */
export type GenesisSection =
  | 'content.homepage'
  | 'content.about'
  | 'content.services'
  | 'content.faq'
  | 'content.contact'
  | 'research'
  | 'seo'
  | 'logo'
  | 'template'

/** What a brief is made from. Everything may be left out; empty texts count as left out. */
export type GenesisBriefInput = {
  businessName?: string
  /** An id of the catalog (`restaurant`, `salon`, …) or free text. */
  sector?: string
  description?: string
  vision?: string
  mission?: string
  targetMarket?: string
  competitiveAdvantage?: string
  differentiation?: string
  valueProposition?: string
  marketChallenges?: string
  services?: { name: string; description?: string; price?: string }[]
  competitors?: string[]
  goals?: string[]
  /** `country`: ISO 3166 alpha-2. */
  location?: { country?: string; city?: string; region?: string }
  contact?: { email?: string; phone?: string; whatsapp?: string; address?: string }
  /** Whole years; 0 for a business that begins. */
  yearsInBusiness?: number
  companySize?: string
  slogan?: string
  culturalContext?: Record<string, string>
}

/** How a part came out. `reason` says why it is `degraded`: `offline`, `fallback`, `no_sources`, … */
export type GenesisPartResult = {
  status: 'pending' | 'running' | 'completed' | 'degraded' | 'failed' | 'skipped' | 'cancelled'
  /** The part itself, as the API's documentation describes it; absent while there is none. */
  data?: unknown
  reason?: string
  provider?: string
}

/** A brief as its owner reads it. Times are ISO 8601 in UTC. */
export type GenesisBrief = {
  id: string
  status: 'pending' | 'generating' | 'awaiting_approval' | 'completed' | 'partial' | 'failed' | 'cancelled'
  preset: 'express' | 'complete' | 'premium'
  contentLocale: GenesisLocale
  input: GenesisBriefInput
  results: {
    marketResearch?: GenesisPartResult
    contentGeneration?: GenesisPartResult
    logoCreation?: GenesisPartResult
    seoOptimization?: GenesisPartResult
    templateSelection?: GenesisPartResult
  }
  /** 0 to 1. */
  confidence: number
  readyForWebsite: boolean
  createdAt: string
  updatedAt: string
  error?: { code: string; message: string }
}

/** What happens to a brief, in order. Later versions may add types: pass over those you do not know. */
export type GenesisEvent = { briefId: string; at: string } & (
  | { type: 'brief-queued'; position?: number }
  | { type: 'brief-started'; attempt: number }
  | { type: 'agent-started'; agent: GenesisPart; attempt: number }
  | { type: 'agent-progressed'; agent: GenesisPart; percent: number; message?: string }
  | { type: 'section-ready'; agent: GenesisPart; section: GenesisSection; preview: unknown }
  | { type: 'agent-retrying'; agent: GenesisPart; attempt: number; delayMs: number; reason: string }
  | {
      type: 'agent-completed'
      agent: GenesisPart
      status: 'completed' | 'degraded' | 'skipped'
      reason?: string
      provider: string
      elapsedMs: number
    }
  | { type: 'agent-failed'; agent: GenesisPart; code: string; message: string }
  | { type: 'approval-requested'; editable: string[] }
  | {
      type: 'brief-completed'
      status: 'completed' | 'partial'
      degraded: GenesisPart[]
      confidence: number
      refunded?: boolean
    }
  | { type: 'brief-failed'; code: string; message: string; refunded: boolean }
  | { type: 'brief-cancelled'; refunded: boolean }
)

/** What the user may still do this month, in sessions. `limit` and `remaining` are null without limit. */
export type GenesisQuota = {
  plan: string
  used: number
  limit: number | null
  remaining: number | null
  percentUsed: number
  resetsAt: string
  upgradeUrl: string
  canStart: boolean
}
