import type { MarketResearch } from '@genesis/core/domain/results/market-research'
import { useMessages } from '../messages/messages-provider.tsx'
import { OutsideLink } from '../parts/outside-link.tsx'
import { Block } from './block.tsx'

/** Where a business of the country registers: official pages, each to be checked there. */
export function LegalChecklist({ entries }: { entries: NonNullable<MarketResearch['legalChecklist']> }) {
  const { t } = useMessages()
  return (
    <Block title={t.market.legal}>
      <ul className="items">
        {entries.map(({ label, url, note, checkedOn }, index) => (
          <li key={index} className="item">
            <p className="item-head">
              <OutsideLink href={url}>{label}</OutsideLink>
              <span className="tag tag-warn">{t.toCheck}</span>
            </p>
            <p>{note}</p>
            <p className="fine">{t.market.checkedOn(checkedOn)}</p>
          </li>
        ))}
      </ul>
    </Block>
  )
}
