import type { MarketResearch } from '@genesis/core/domain/results/market-research'
import { useMessages } from '../messages/messages-provider.tsx'
import { Block } from './block.tsx'
import { Provenance } from './provenance.tsx'

/** Openings of the market with what they take. */
export function Opportunities({ opportunities }: { opportunities: MarketResearch['marketOpportunities'] }) {
  const { t } = useMessages()
  if (opportunities.length === 0) return null
  return (
    <Block title={t.market.opportunities}>
      <ul className="items">
        {opportunities.map((each, index) => (
          <li key={index} className="item">
            <p>{each.opportunity}</p>
            <p className="measures">
              <span className="tag">
                {t.market.impact} {t.market.levels[each.potentialImpact]}
              </span>
              <span className="tag">
                {t.market.difficulty} {t.market.difficulties[each.difficulty]}
              </span>
              <span className="tag">
                {t.market.timeframe} {t.market.timeframes[each.timeframe]}
              </span>
              <Provenance of={each} />
            </p>
          </li>
        ))}
      </ul>
    </Block>
  )
}
