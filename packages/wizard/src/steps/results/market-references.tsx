import type { Source } from '@genesis/core/domain/agent-result'
import type { MarketResearch } from '@genesis/core/domain/results/market-research'
import { longDate } from '../../messages/format.ts'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import { OutsideLink } from '../../parts/outside-link.tsx'
import { Block } from './block.tsx'

/** Where a business of the country registers: official pages, each to be checked there. */
export function LegalChecklist({ entries }: { entries: NonNullable<MarketResearch['legalChecklist']> }) {
  const { t } = useRunMessages()
  return (
    <Block title={t.research.legal}>
      <ul className="genesis-items">
        {entries.map(({ label, url, note, checkedOn }) => (
          <li key={url}>
            <p className="genesis-item-head">
              <OutsideLink href={url}>{label}</OutsideLink>
              <span className="genesis-tag" data-tone="warn">
                {t.toCheck}
              </span>
            </p>
            <p dir="auto">{note}</p>
            <p className="genesis-fine">{t.research.checkedOn(checkedOn)}</p>
          </li>
        ))}
      </ul>
    </Block>
  )
}

/** What was really read, and when. */
export function MarketSources({ sources, consulted }: { sources: readonly Source[]; consulted: number }) {
  const { t, locale } = useRunMessages()
  return (
    <Block title={t.research.sources}>
      <p className="genesis-quiet">{t.research.consulted(consulted)}</p>
      {sources.length > 0 && (
        <ul className="genesis-bullets">
          {sources.map(({ id, title, url, retrievedAt }) => (
            <li key={id}>
              <OutsideLink href={url}>{title}</OutsideLink>{' '}
              <span className="genesis-fine">{longDate(retrievedAt, locale)}</span>
            </li>
          ))}
        </ul>
      )}
    </Block>
  )
}
