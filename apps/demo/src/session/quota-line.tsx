import { useMessages } from '../messages/messages-provider.tsx'
import { failureOf } from '../transport/failure.ts'
import { trpc } from '../transport/trpc.ts'

/** What the user may still do this month, in one line. */
export function QuotaLine() {
  const { t } = useMessages()
  const { data: quota, error } = trpc.quota.get.useQuery()
  if (error) return <span className="quota">{failureOf(error).message ?? t.failure.network}</span>
  if (!quota) return <span className="quota">{t.quota.loading}</span>
  const { used, reserved, limit, resetsAt, canStart, verified, upgradeUrl } = quota
  const full = limit !== null && used + reserved >= limit
  return (
    <span className="quota">
      <span>{t.quota.line(used + reserved, limit, resetsAt)}</span>
      {limit !== null && (
        <meter className="quota-meter" min={0} max={Math.max(1, limit)} value={used + reserved} aria-hidden="true" />
      )}
      {!canStart && (
        <strong className="quota-stop">
          {full ? t.quota.exhausted : t.quota.inactive} <a href={upgradeUrl}>{t.quota.upgrade}</a>
        </strong>
      )}
      {!verified && <span>{t.quota.unverified}</span>}
    </span>
  )
}
