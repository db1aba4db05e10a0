import { dateTime, share } from '../messages/format.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { hrefOf } from '../navigation/route.ts'
import { StatusPill } from '../parts/status-pill.tsx'
import type { Outputs } from '../transport/trpc.ts'
import { DeleteBrief } from './delete-brief.tsx'

type BriefRowProps = { brief: Outputs['brief']['list']['items'][number]; onDeleted: () => void }

/** A brief in the list. */
export function BriefRow({ brief, onDeleted }: BriefRowProps) {
  const { t, locale } = useMessages()
  const { id, businessName, sector, location, status, confidence, createdAt } = brief
  const usable = status === 'completed' || status === 'partial'
  const facts = [
    sector,
    location?.city,
    t.briefs.created(dateTime(createdAt, locale)),
    usable && t.briefs.confidence(share(confidence, locale)),
  ]
  return (
    <li className="card brief-row">
      <div className="brief-row-text">
        <h2>
          <a href={hrefOf({ page: 'brief', briefId: id })}>{businessName}</a>
        </h2>
        <p className="hint">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <StatusPill status={status} label={t.briefStatus[status]} />
      <div className="brief-row-actions">
        <a
          className="button button-plain"
          href={hrefOf({ page: 'brief', briefId: id })}
          aria-label={t.briefs.openOf(businessName)}
        >
          {t.briefs.open}
        </a>
        <DeleteBrief brief={brief} onDeleted={onDeleted} />
      </div>
    </li>
  )
}
