import { useEffect, useRef, useState } from 'react'
import { useCoach } from '../coach/coach-context.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { isSilence } from '../session/problem.ts'
import type { Problem } from '../session/session-state.ts'
import { Notice } from './notice.tsx'
import { OutsideLink } from './outside-link.tsx'

/** What went wrong, what is kept, what to do next, and the reference to quote. Refused answers have their own summary. */
export function ProblemNotice() {
  const { problem, page } = useCoach().state
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The start is clicked at the foot of a long page: what comes of it must be seen there.
    if (problem && page === 'review') box.current?.scrollIntoView?.({ block: 'nearest' })
  }, [problem, page])
  if (!problem || (problem.fields && problem.fields.length > 0)) return null
  return (
    <div ref={box} className="genesis-problem">
      {isSilence(problem) ? <Waiting problem={problem} /> : <Failure problem={problem} />}
    </div>
  )
}

/** No network, or no answer yet: it goes on by itself, so it is said without alarm. */
function Waiting({ problem }: { problem: Problem }) {
  const { t } = useMessages()
  const { state, session } = useCoach()
  const offline = state.starting ? t.problem.offlineStart : t.problem.offlineWait
  if (problem.code === 'OFFLINE') {
    return (
      <Notice tone="quiet" role="status">
        <p>{offline}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="quiet" role="status">
      <p>{t.problem.unreachable}</p>
      <div className="genesis-actions">
        <button type="button" className="genesis-button" onClick={() => void session.retry()}>
          {t.retry}
        </button>
      </div>
    </Notice>
  )
}

function Failure({ problem }: { problem: Problem }) {
  const { t } = useMessages()
  const { session } = useCoach()
  return (
    <Notice tone="bad" role="alert" title={t.problem.title}>
      <p>{problem.message}</p>
      {problem.requestId && <p className="genesis-fine">{t.problem.reference(problem.requestId)}</p>}
      <div className="genesis-actions">
        <NextAction problem={problem} />
        <button type="button" className="genesis-button genesis-button-quiet" onClick={() => session.dismissProblem()}>
          {t.problem.dismiss}
        </button>
      </div>
    </Notice>
  )
}

function NextAction({ problem }: { problem: Problem }) {
  const { t } = useMessages()
  const { session } = useCoach()
  const left = useCountdown(problem)
  const { action, upgradeUrl } = problem
  if (action === 'none' || action === 'correct') return null
  if (action === 'upgrade') return upgradeUrl ? <OutsideLink href={upgradeUrl}>{t.problem.upgrade}</OutsideLink> : null
  return (
    <>
      {action === 'wait' && <p className="genesis-fine">{left > 0 ? t.problem.wait(left) : t.problem.waitOver}</p>}
      <button type="button" className="genesis-button" disabled={left > 0} onClick={() => void session.retry()}>
        {action === 'sign-in' ? t.problem.signIn : t.retry}
      </button>
    </>
  )
}

/** Whole seconds until it may be tried again. */
function useCountdown(problem: Problem): number {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    const until = Date.now() + (problem.action === 'wait' ? (problem.retryAfterMs ?? 0) : 0)
    const tick = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)))
    tick()
    const timer = setInterval(tick, 1_000)
    return () => clearInterval(timer)
  }, [problem])
  return left
}
