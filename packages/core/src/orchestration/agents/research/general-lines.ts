import type { SectorPack } from '../../../domain/pack.ts'
import type { MarketResearch } from '../../../domain/results/market-research.ts'
import type { ComposeContext } from '../../compose/compose-context.ts'
import type { Voice } from '../../compose/voice.ts'
import { createFramer } from './framed-lines.ts'

/** How many general lines of each kind a brief shows. */
const SHOWN = { opportunities: 4, risks: 3, successFactors: 3, trustFactors: 3 } as const

/** What holds for the trade at large, or for any small business when the packs do not know the trade. */
export type GeneralLines = {
  readonly opportunities: MarketResearch['marketOpportunities']
  readonly risks: string[]
  readonly successFactors: string[]
  readonly trustFactors: string[]
}

type Opportunity = SectorPack['market']['opportunities'][number]

/** A choice of general lines that is this business's own, each saying in words, or by its flag, that it is general. */
export function generalLines(context: ComposeContext, voice: Voice): GeneralLines {
  const { locale } = context
  const framer = createFramer(context, voice)
  const market = voice.sector?.market
  const chosen = voice.some('research.opportunity', market?.opportunities ?? unknownTrade(context), SHOWN.opportunities)
  const opportunities = framer.general(
    'opportunity',
    chosen.map(({ text }) => text[locale]),
  )
  const some = (kind: 'risk' | 'success' | 'trust', known: SectorPack['market']['risks'] | undefined, n: number) => {
    const lines = known?.map((line) => line[locale]) ?? context.packs.common[`research.general.${kind}`]?.[locale] ?? []
    return framer.general(kind, voice.some(`research.${kind}`, lines, n))
  }
  return {
    opportunities: chosen.map(({ text, ...levels }, index) => ({
      opportunity: opportunities[index] ?? text[locale],
      ...levels,
      general: true,
    })),
    risks: some('risk', market?.risks, SHOWN.risks),
    successFactors: some('success', market?.successFactors, SHOWN.successFactors),
    trustFactors: some('trust', market?.trustFactors, SHOWN.trustFactors),
  }
}

/** Opportunities open to any small business; of impact and difficulty nothing is known, so they stand in the middle. */
function unknownTrade({ packs }: ComposeContext): Opportunity[] {
  return (['short', 'medium', 'long'] as const).flatMap((timeframe) => {
    const { fr = [], en = [] } = packs.common[`research.general.opportunity.${timeframe}`] ?? {}
    return fr.map((line, index) => ({
      text: { fr: line, en: en[index] ?? line },
      potentialImpact: 'medium' as const,
      difficulty: 'medium' as const,
      timeframe,
    }))
  })
}
