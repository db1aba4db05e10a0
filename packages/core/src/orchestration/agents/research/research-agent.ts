import type * as z from 'zod/mini'
import type { MarketResearch } from '../../../domain/results/market-research.ts'
import { businessVariables } from '../../business-variables.ts'
import { prepared } from '../../prepared.ts'
import type { SubAgent } from '../../sub-agent.ts'
import { composeResearch } from './research-offline.ts'
import { researchOutput } from './research-output.ts'

/**
 * Looks at the market. Nothing can be looked up yet, so a model only adds considerations to what the user and the packs
 * say, each to be checked, and the result is `no_sources` at best.
 */
export const researchAgent: SubAgent<'research'> = {
  name: 'research',
  needs: [],
  async run({ compose, desk, signal }) {
    const base = prepared(() => composeResearch(compose))
    const written = await desk.write({
      promptId: 'research-considerations',
      variables: businessVariables(compose),
      schema: researchOutput,
      signal,
      accept: (considered) => withConsiderations(base(), considered),
      compose: base,
    })
    const reason = written.reason ?? 'no_sources'
    return {
      status: 'degraded',
      written: { ...written, reason },
      sections: [{ section: 'research', value: written.value }],
    }
  },
}

function withConsiderations(base: MarketResearch, considered: z.output<typeof researchOutput>): MarketResearch {
  return {
    ...base,
    marketOpportunities: [
      ...considered.opportunities.map((opportunity) => ({ ...opportunity, toCheck: true })),
      ...base.marketOpportunities,
    ],
    differentiationSuggestions: [...base.differentiationSuggestions, ...considered.differentiationSuggestions],
    riskFactors: [...base.riskFactors, ...considered.riskFactors],
    successFactors: [...base.successFactors, ...considered.successFactors],
  }
}
