import { type FormEvent, useEffect } from 'react'
import { FIELD_PATHS, GROUPS } from '../../answers/fields.ts'
import { useCoach } from '../../coach/coach-context.ts'
import { useMessages } from '../../messages/messages-provider.tsx'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { Icon } from '../../parts/icon.tsx'
import { StepHeading } from '../../parts/step-heading.tsx'
import { loadEventStream } from '../../transport/load-event-stream.ts'
import { PresetChoice } from './preset-choice.tsx'
import { QuotaLine } from './quota-line.tsx'
import { ReviewGroup } from './review-group.tsx'
import { useStart } from './use-start.ts'

const ALL_GROUPS = [...GROUPS.business, ...GROUPS.market]

/** "Voici ce que j'ai compris": every answer once more, the brief one wants, what it costs, and the start. */
export function ReviewStep() {
  const { t } = useMessages()
  const { state, answers, edit, goTo } = useCoach()
  const { start, refused } = useStart(ALL_GROUPS)
  // Fetched before the click, so that the run is watched from its first event also on a slow network.
  useEffect(() => void loadEventStream().catch(() => undefined), [])
  const empty =
    FIELD_PATHS.filter((path) => answers.texts[path].trim() === '').length + (answers.services.length === 0 ? 1 : 0)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void start()
  }
  return (
    <form className="genesis-page" noValidate onSubmit={submit} aria-label={t.review.title}>
      <StepHeading title={t.review.title} lead={t.review.lead} />
      <ErrorSummary onReach={edit} />
      {ALL_GROUPS.map((group) => (
        <ReviewGroup key={group.id} group={group} />
      ))}
      {empty > 0 && <p className="genesis-quiet">{t.review.gaps(empty)}</p>}
      <PresetChoice />
      <div className="genesis-foot" data-still>
        <QuotaLine />
        <div className="genesis-actions">
          <button type="button" className="genesis-button genesis-button-quiet" onClick={() => goTo('market')}>
            <Icon name="back" />
            {t.back}
          </button>
          <button
            type="submit"
            className="genesis-button genesis-button-primary"
            disabled={refused}
            aria-disabled={state.starting}
          >
            {state.starting ? t.review.submitting : t.review.submit}
          </button>
        </div>
      </div>
    </form>
  )
}
