import { useRunMessages } from '../messages/use-run-messages.ts'
import type { RunState } from '../session/session-state.ts'
import { Notice } from './notice.tsx'

type EndedNoticeProps = {
  status: RunState['status']
  /** Whether the session was given back; undefined when this screen was not told. */
  refunded: boolean | undefined
  /** Something was done before the end, and can be read. */
  readable: boolean
}

/** Of a brief that failed or was cancelled, below the heading that says so: what is kept, and what it cost. Nothing for another end. */
export function EndedNotice({ status, refunded, readable }: EndedNoticeProps) {
  const { t } = useRunMessages()
  const cost = refunded === undefined ? '' : refunded ? t.results.refunded : t.results.charged
  if (status === 'failed') {
    return (
      <Notice tone="bad" role="alert">
        <p>
          {t.results.failedText} {cost}
        </p>
      </Notice>
    )
  }
  if (status !== 'cancelled') return null
  return (
    <Notice tone="quiet">
      <p>
        {readable ? t.results.cancelledText : t.results.cancelledEmpty} {cost}
      </p>
    </Notice>
  )
}
