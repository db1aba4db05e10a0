import * as z from 'zod/mini'
import { codePointLength } from '../text.ts'
import { knownOrTodo } from './todo.ts'

/** So many competitors are described, at most. */
export const MAX_COMPETITORS = 5

/** A sentence or two; room for any text of the user's to stand in one, word for word. */
const LINE = 2500
const line = z.string().check(
  z.minLength(1),
  z.refine((value) => codePointLength(value) <= LINE, { params: { code: 'too_long', max: LINE } }),
)
const LEVELS = ['low', 'medium', 'high'] as const
const level = z.enum(LEVELS)

/** A claim that was not read in a fetched source carries `toCheck`; one that holds for the trade at large, `general`. */
const provenance = { toCheck: z.exactOptional(z.boolean()), general: z.exactOptional(z.boolean()) }

export const marketResearchSchema = z.strictObject({
  marketSizeEstimation: z.strictObject({
    estimation: knownOrTodo,
    confidenceLevel: knownOrTodo,
    growthPotential: knownOrTodo,
  }),
  mainCompetitors: z
    .array(z.strictObject({ name: line, strengths: z.array(line), weaknesses: z.array(line), ...provenance }))
    .check(z.maxLength(MAX_COMPETITORS)),
  marketOpportunities: z.array(
    z.strictObject({
      opportunity: line,
      potentialImpact: level,
      difficulty: level,
      timeframe: z.enum(['short', 'medium', 'long']),
      ...provenance,
    }),
  ),
  pricingInsights: z.strictObject({
    averagePriceRange: knownOrTodo,
    pricingModel: knownOrTodo,
    priceSensitivity: knownOrTodo,
    /** Prices the user gave, word for word. */
    ownPrices: z.exactOptional(z.array(z.strictObject({ service: line, price: line }))),
  }),
  differentiationSuggestions: z.array(line),
  culturalInsights: z.strictObject({
    keyValues: z.array(line),
    localPreferences: knownOrTodo,
    trustFactors: z.array(line),
  }),
  riskFactors: z.array(line),
  successFactors: z.array(line),
  /** The forms a business of the country can take, as links to official pages, each to be checked there. */
  legalChecklist: z.exactOptional(
    z.array(z.strictObject({ label: line, url: z.url(), note: line, status: line, checkedOn: z.iso.date() })),
  ),
  searchMetadata: z.strictObject({
    sourcesConsulted: z.int().check(z.nonnegative()),
    searchFailures: z.int().check(z.nonnegative()),
  }),
})
export type MarketResearch = z.infer<typeof marketResearchSchema>
