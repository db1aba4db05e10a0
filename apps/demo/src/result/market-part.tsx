import type { Source } from '@genesis/core/domain/agent-result'
import type { MarketResearch } from '@genesis/core/domain/results/market-research'
import { useMessages } from '../messages/messages-provider.tsx'
import { Known } from '../parts/gap.tsx'
import { Block, Bullets, Chips, Fact } from './block.tsx'
import { LegalChecklist } from './legal-checklist.tsx'
import { MarketSources } from './market-sources.tsx'
import { Opportunities } from './opportunities.tsx'
import { Provenance } from './provenance.tsx'

type MarketPartProps = { market: MarketResearch; sources: readonly Source[] }

/** The market: what is known, what is a gap, and what is to be checked. */
export function MarketPart({ market, sources }: MarketPartProps) {
  const { t } = useMessages()
  const { marketSizeEstimation: size, culturalInsights: culture } = market
  return (
    <div className="stack">
      <Block title={t.market.size}>
        <dl className="pairs pairs-row">
          <Fact name={t.market.estimation}>
            <Known value={size.estimation} />
          </Fact>
          <Fact name={t.market.growth}>
            <Known value={size.growthPotential} />
          </Fact>
          <Fact name={t.market.confidence}>
            <Known value={size.confidenceLevel} />
          </Fact>
        </dl>
      </Block>
      <Opportunities opportunities={market.marketOpportunities} />
      <Competitors competitors={market.mainCompetitors} />
      <Pricing pricing={market.pricingInsights} />
      {market.differentiationSuggestions.length > 0 && (
        <Block title={t.market.differentiation}>
          <Bullets items={market.differentiationSuggestions} />
        </Block>
      )}
      <Block title={t.market.culture}>
        {culture.keyValues.length > 0 && <h3>{t.market.keyValues}</h3>}
        <Chips items={culture.keyValues} />
        <h3>{t.market.preferences}</h3>
        <p>
          <Known value={culture.localPreferences} />
        </p>
        {culture.trustFactors.length > 0 && <h3>{t.market.trust}</h3>}
        <Bullets items={culture.trustFactors} />
      </Block>
      <div className="columns">
        <Block title={t.market.risks}>
          <Bullets items={market.riskFactors} />
        </Block>
        <Block title={t.market.success}>
          <Bullets items={market.successFactors} />
        </Block>
      </div>
      {market.legalChecklist && <LegalChecklist entries={market.legalChecklist} />}
      <MarketSources sources={sources} consulted={market.searchMetadata.sourcesConsulted} />
    </div>
  )
}

function Competitors({ competitors }: { competitors: MarketResearch['mainCompetitors'] }) {
  const { t } = useMessages()
  return (
    <Block title={t.market.competitors}>
      {competitors.length === 0 && <p className="quiet">{t.market.noCompetitors}</p>}
      <ul className="items">
        {competitors.map((competitor, index) => (
          <li key={index} className="item">
            <h3 className="item-head">
              {competitor.name}
              <Provenance of={competitor} />
            </h3>
            {competitor.strengths.length > 0 && <p className="strong">{t.market.strengths}</p>}
            <Bullets items={competitor.strengths} />
            {competitor.weaknesses.length > 0 && <p className="strong">{t.market.weaknesses}</p>}
            <Bullets items={competitor.weaknesses} />
          </li>
        ))}
      </ul>
    </Block>
  )
}

function Pricing({ pricing }: { pricing: MarketResearch['pricingInsights'] }) {
  const { t } = useMessages()
  return (
    <Block title={t.market.pricing}>
      <dl className="pairs pairs-row">
        <Fact name={t.market.priceRange}>
          <Known value={pricing.averagePriceRange} />
        </Fact>
        <Fact name={t.market.pricingModel}>
          <Known value={pricing.pricingModel} />
        </Fact>
        <Fact name={t.market.sensitivity}>
          <Known value={pricing.priceSensitivity} />
        </Fact>
      </dl>
      {pricing.ownPrices && <h3>{t.market.ownPrices}</h3>}
      <ul className="prices">
        {(pricing.ownPrices ?? []).map(({ service, price }, index) => (
          <li key={index}>
            {service}
            <span className="price">{price}</span>
          </li>
        ))}
      </ul>
    </Block>
  )
}
