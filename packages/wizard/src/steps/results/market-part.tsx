import type { Source } from '@genesis/core/domain/agent-result'
import type { MarketResearch } from '@genesis/core/domain/results/market-research'
import type { ReactNode } from 'react'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import { Known } from '../../parts/gap.tsx'
import { Block, Bullets, Chips, Fact } from './block.tsx'
import { LegalChecklist, MarketSources } from './market-references.tsx'
import { Opportunities } from './opportunities.tsx'
import { Provenance } from './provenance.tsx'

type MarketPartProps = { market: MarketResearch; sources: readonly Source[] }

/** The market: what is known, what is a gap, and what is to be checked. */
export function MarketPart({ market, sources }: MarketPartProps) {
  const { t } = useRunMessages()
  const { marketSizeEstimation: size, culturalInsights: culture } = market
  return (
    <>
      <Block title={t.research.size}>
        <dl className="genesis-pairs" data-row>
          <Fact name={t.research.estimation}>
            <Known value={size.estimation} />
          </Fact>
          <Fact name={t.research.growth}>
            <Known value={size.growthPotential} />
          </Fact>
          <Fact name={t.research.confidence}>
            <Known value={size.confidenceLevel} />
          </Fact>
        </dl>
      </Block>
      <Opportunities opportunities={market.marketOpportunities} />
      <Competitors competitors={market.mainCompetitors} />
      <Pricing pricing={market.pricingInsights} />
      <Lines title={t.research.differentiation} items={market.differentiationSuggestions} />
      <Block title={t.research.culture}>
        <Titled title={t.research.keyValues} shown={culture.keyValues.length > 0}>
          <Bullets items={culture.keyValues} />
        </Titled>
        <h4>{t.research.preferences}</h4>
        <p dir="auto">
          <Known value={culture.localPreferences} />
        </p>
        <Titled title={t.research.trust} shown={culture.trustFactors.length > 0}>
          <Bullets items={culture.trustFactors} />
        </Titled>
      </Block>
      <Lines title={t.research.risks} items={market.riskFactors} />
      <Lines title={t.research.success} items={market.successFactors} />
      {market.legalChecklist && <LegalChecklist entries={market.legalChecklist} />}
      <MarketSources sources={sources} consulted={market.searchMetadata.sourcesConsulted} />
    </>
  )
}

function Lines({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <Block title={title}>
      <Bullets items={items} />
    </Block>
  )
}

function Titled({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) {
  if (!shown) return null
  return (
    <>
      <h4>{title}</h4>
      {children}
    </>
  )
}

function Competitors({ competitors }: { competitors: MarketResearch['mainCompetitors'] }) {
  const { t } = useRunMessages()
  return (
    <Block title={t.research.competitors}>
      {competitors.length === 0 && <p className="genesis-quiet">{t.research.noCompetitors}</p>}
      <ul className="genesis-items">
        {competitors.map((competitor) => (
          <li key={competitor.name} dir="auto">
            <h4 className="genesis-item-head">
              {competitor.name}
              <Provenance of={competitor} />
            </h4>
            <Titled title={t.research.strengths} shown={competitor.strengths.length > 0}>
              <Chips items={competitor.strengths} />
            </Titled>
            <Titled title={t.research.weaknesses} shown={competitor.weaknesses.length > 0}>
              <Chips items={competitor.weaknesses} />
            </Titled>
          </li>
        ))}
      </ul>
    </Block>
  )
}

function Pricing({ pricing }: { pricing: MarketResearch['pricingInsights'] }) {
  const { t } = useRunMessages()
  const own = pricing.ownPrices ?? []
  return (
    <Block title={t.research.pricing}>
      <dl className="genesis-pairs" data-row>
        <Fact name={t.research.priceRange}>
          <Known value={pricing.averagePriceRange} />
        </Fact>
        <Fact name={t.research.pricingModel}>
          <Known value={pricing.pricingModel} />
        </Fact>
        <Fact name={t.research.sensitivity}>
          <Known value={pricing.priceSensitivity} />
        </Fact>
      </dl>
      <Titled title={t.research.ownPrices} shown={own.length > 0}>
        <dl className="genesis-pairs" data-row>
          {own.map(({ service, price }, index) => (
            <Fact key={index} name={service}>
              <span className="genesis-price">{price}</span>
            </Fact>
          ))}
        </dl>
      </Titled>
    </Block>
  )
}
