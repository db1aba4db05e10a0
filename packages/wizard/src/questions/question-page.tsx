import type { FormEvent } from 'react'
import type { QuestionPageName } from '../answers/fields.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Icon } from '../parts/icon.tsx'
import { QuotaNotice } from '../parts/quota-notice.tsx'
import { StepHeading } from '../parts/step-heading.tsx'
import type { Page } from '../session/session-state.ts'
import { DraftStatusLine } from './draft-status-line.tsx'
import { QuestionGroup } from './question-group.tsx'
import { useQuestionPage } from './use-question-page.ts'

type QuestionPageProps = { page: QuestionPageName; next: Page }

/** A page of questions: all its groups on a desktop, one at a time on a phone. Checked when one goes on. */
export function QuestionPage({ page, next }: QuestionPageProps) {
  const { t } = useMessages()
  const { groups, shown, index, narrow, editing, proceed, back, reach } = useQuestionPage(page, next)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void proceed()
  }
  const opening = !narrow || (index === 0 && !editing)
  return (
    <form className="genesis-page" noValidate onSubmit={submit} aria-label={t[page].title}>
      {opening ? (
        <StepHeading title={t[page].title} lead={t[page].lead} />
      ) : (
        <h2 className="genesis-hidden">{t[page].title}</h2>
      )}
      {opening && page === 'business' && <QuotaNotice />}
      <ErrorSummary onReach={reach} />
      {shown.map((group) => (
        <QuestionGroup
          key={group.id}
          group={group}
          takesFocus={!opening}
          {...(narrow && { position: t.question(index + 1, groups.length) })}
        />
      ))}
      <div className="genesis-foot">
        <div className="genesis-actions">
          {back && (
            <button type="button" className="genesis-button genesis-button-quiet" onClick={back}>
              <Icon name="back" />
              {editing ? t.review.backToReview : t.back}
            </button>
          )}
          <button type="submit" className="genesis-button genesis-button-primary">
            {editing ? t.review.done : t.next}
            {!editing && <Icon name="arrow" />}
          </button>
        </div>
        <DraftStatusLine />
      </div>
    </form>
  )
}
