import type { BriefProgress } from '@genesis/core/domain/brief-progress'
import type { Preset } from '@genesis/core/domain/preset'
import { clock } from '../messages/format.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { trpc } from '../transport/trpc.ts'

type RunProgressProps = { view: BriefProgress; preset: Preset; reconnecting: boolean }

/** The whole run in one bar, with its clock. A lost connection is said calmly: the work goes on without it. */
export function RunProgress({ view, preset, reconnecting }: RunProgressProps) {
  const { t } = useMessages()
  const { data: usual } = trpc.brief.estimate.useQuery({ preset }, { staleTime: Infinity })
  return (
    <section className="card run-progress" aria-label={t.run.progress}>
      <div className="run-figures">
        <strong className="run-percent">{t.run.percent(view.percent)}</strong>
        <span>
          {t.run.elapsed} <time className="clock">{clock(view.elapsedMs)}</time>
          {usual && <span className="quiet"> · {t.run.usual(usual.secondsLow, usual.secondsHigh)}</span>}
        </span>
      </div>
      <progress className="bar" max={100} value={view.percent} aria-label={t.run.progress} />
      <p className="fine">{reconnecting ? t.run.reconnecting : t.run.keep}</p>
    </section>
  )
}
