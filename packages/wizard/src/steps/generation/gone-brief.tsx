import { useCoach } from '../../coach/coach-context.ts'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import { Icon } from '../../parts/icon.tsx'
import { StepHeading } from '../../parts/step-heading.tsx'

/** In the place of a run that was deleted elsewhere: what is kept, and where to go from here. */
export function GoneBrief() {
  const { t } = useRunMessages()
  const { session } = useCoach()
  return (
    <div className="genesis-page">
      <StepHeading title={t.run.gone.title} lead={t.run.gone.text} />
      <div className="genesis-foot">
        <div className="genesis-actions">
          <button type="button" className="genesis-button genesis-button-primary" onClick={() => void session.leave()}>
            {t.run.gone.back}
          </button>
          <button type="button" className="genesis-button" onClick={() => session.reset()}>
            <Icon name="plus" />
            {t.results.again}
          </button>
        </div>
      </div>
    </div>
  )
}
