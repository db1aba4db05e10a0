import { useState } from 'react'
import { clock, share } from '../../messages/format.ts'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import { ProgressBar } from '../../parts/progress-bar.tsx'
import type { RunState } from '../../session/session-state.ts'
import { useNow } from './use-now.ts'
import { doneOf, plannedOf } from './use-run-sayings.ts'

/** Longer than nearly every run takes: from here on one is told so. */
const LATE_MS = 90_000

type RunProgressProps = {
  run: RunState
  /** What is to be said of the connection; it takes the place of the line below the bar, so that nothing jumps. */
  trouble: string | undefined
}

/** The whole run in one bar, with its clock. */
export function RunProgress({ run, trouble }: RunProgressProps) {
  const { t, locale } = useRunMessages()
  const now = useNow(run.finishedAt === undefined)
  const [seen] = useState(now)
  const elapsed = elapsedOf(run, seen, now)
  const percent = share(run.percent / 100, locale)
  return (
    <section className="genesis-run" aria-label={t.run.progress}>
      <div className="genesis-run-figures">
        <strong className="genesis-run-percent">{percent}</strong>
        <span className="genesis-quiet">
          {t.run.elapsed} <time className="genesis-clock">{clock(elapsed)}</time>
        </span>
      </div>
      <ProgressBar
        label={t.run.progress}
        percent={run.percent}
        valueText={t.run.valueText(percent, doneOf(run), plannedOf(run))}
      />
      <p className="genesis-hint">{trouble ?? (elapsed > LATE_MS ? t.run.late : t.run.keep)}</p>
    </section>
  )
}

/** Since the start by the server's clock; since it was first seen where this device's clock is behind it. */
function elapsedOf({ startedAt, finishedAt }: RunState, seen: number, now: number): number {
  if (startedAt === undefined) return 0
  const from = Date.parse(startedAt)
  if (finishedAt !== undefined) return Date.parse(finishedAt) - from
  return now - (from > seen ? seen : from)
}
