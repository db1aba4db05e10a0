import { useCoach } from '../../coach/coach-context.ts'
import { useMessages } from '../../messages/messages-provider.tsx'
import { QuotaNotice } from '../../parts/quota-notice.tsx'

/** What the start costs and what is left, in one line; why it cannot be started, when it cannot. */
export function QuotaLine() {
  const { t } = useMessages()
  const { quota } = useCoach().state
  if (!quota) return <p className="genesis-quota genesis-quiet">{t.quota.loading}</p>
  if (!quota.canStart) return <QuotaNotice />
  const { remaining, limit, resetsAt, verified } = quota
  return (
    <p className="genesis-quota">
      {remaining === null || limit === null ? t.quota.unlimited : t.quota.line(remaining, limit, resetsAt)}
      {!verified && <span className="genesis-fine">{t.quota.unverified}</span>}
    </p>
  )
}
