import { dateTime } from '../messages/format.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { hrefOf } from '../navigation/route.ts'
import type { BriefSummary } from '../session/create-client.ts'
import { RemoveBrief } from './remove-brief.tsx'

/** A brief in the list. */
export function BriefRow({ brief, onRemoved }: { brief: BriefSummary; onRemoved: () => void }) {
  const { t, locale } = useMessages()
  const { id, businessName, location, status, createdAt } = brief
  const facts = [location?.city, t.briefs.created(dateTime(createdAt, locale))]
  return (
    <li className="brief-row">
      <div className="brief-row-text">
        <h2 dir="auto">{businessName}</h2>
        <p className="hint">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <span className="pill" data-status={status}>
        {t.briefs.status[status]}
      </span>
      <div className="actions">
        <a
          className="button"
          href={hrefOf({ page: 'genesis', briefId: id })}
          aria-label={t.briefs.openOf(businessName)}
        >
          {t.briefs.open}
        </a>
        <RemoveBrief brief={brief} onRemoved={onRemoved} />
      </div>
    </li>
  )
}
