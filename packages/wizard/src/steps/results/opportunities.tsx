import type { MarketResearch } from '@genesis/core/domain/results/market-research'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import { Block } from './block.tsx'
import { Provenance } from './provenance.tsx'

/** Openings of the market with what they take. */
export function Opportunities({ opportunities }: { opportunities: MarketResearch['marketOpportunities'] }) {
  const { t } = useRunMessages()
  if (opportunities.length === 0) return null
  return (
    <Block title={t.research.opportunities}>
      <ul className="genesis-items">
        {opportunities.map((each, index) => (
          <li key={index} dir="auto">
            <p>{each.opportunity}</p>
            <p className="genesis-tags">
              <span className="genesis-tag">{t.research.impact[each.potentialImpact]}</span>
              <span className="genesis-tag">{t.research.difficulty[each.difficulty]}</span>
              <span className="genesis-tag">{t.research.timeframe[each.timeframe]}</span>
              <Provenance of={each} />
            </p>
          </li>
        ))}
      </ul>
    </Block>
  )
}
