import { useCoach } from '../coach/coach-context.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { Notice } from './notice.tsx'
import { OutsideLink } from './outside-link.tsx'

/** From here on the sessions are few enough to say so before one types. */
const LOW_PERCENT = 80

/** Says before anything is typed that no session is left, or that few are; nothing while there are plenty. */
export function QuotaNotice() {
  const { t } = useMessages()
  const { quota } = useCoach().state
  if (!quota) return null
  const { canStart, remaining, resetsAt, upgradeUrl, percentUsed } = quota
  if (!canStart) {
    return (
      <Notice tone="warn" title={remaining === 0 ? t.quota.exhausted(resetsAt) : t.quota.refused}>
        <OutsideLink href={upgradeUrl}>{t.problem.upgrade}</OutsideLink>
      </Notice>
    )
  }
  if (remaining === null || percentUsed < LOW_PERCENT) return null
  return <Notice tone="quiet" title={t.quota.low(remaining)} />
}
