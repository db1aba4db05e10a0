import type { Brief } from '@genesis/core/domain/brief'
import { useCoach } from '../../coach/coach-context.ts'
import { longDate, share } from '../../messages/format.ts'
import { useRunMessages } from '../../messages/use-run-messages.ts'

/** The brief in one line: trade, town, day, how sure it is, and whether a site can be made of it. */
export function ResultFacts({ brief }: { brief: Brief }) {
  const { t, locale } = useRunMessages()
  const { catalog } = useCoach()
  const { input, confidence, createdAt, status, readyForWebsite } = brief
  const sectors = catalog.status === 'ready' ? catalog.catalog.sectors : []
  const sector = sectors.find(({ id }) => id === input.sector)?.label ?? input.sector
  const usable = status === 'completed' || status === 'partial'
  return (
    <div className="genesis-facts">
      <p dir="auto">{[sector, input.location?.city, longDate(createdAt, locale)].filter(Boolean).join(' · ')}</p>
      {usable && (
        <dl>
          <div>
            <dt>{t.results.confidence}</dt>
            <dd>{share(confidence, locale)}</dd>
          </div>
          <div>
            <dt>{t.results.readiness}</dt>
            <dd>{readyForWebsite ? t.results.websiteReady : t.results.websiteNotReady}</dd>
          </div>
        </dl>
      )}
    </div>
  )
}
