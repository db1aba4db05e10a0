import type { Source } from '@genesis/core/domain/agent-result'
import { useMessages } from '../messages/messages-provider.tsx'
import { OutsideLink } from '../parts/outside-link.tsx'
import { Block } from './block.tsx'

/** What was really read. */
export function MarketSources({ sources, consulted }: { sources: readonly Source[]; consulted: number }) {
  const { t } = useMessages()
  return (
    <Block title={t.market.sources}>
      <p className="quiet">{t.market.consulted(consulted)}</p>
      <ul className="bullets">
        {sources.map(({ id, title, url }) => (
          <li key={id}>
            <OutsideLink href={url}>{title}</OutsideLink>
          </li>
        ))}
      </ul>
    </Block>
  )
}
