import type { FormEvent } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { Icon } from '../parts/icons.tsx'
import { PageHeading } from '../parts/page-heading.tsx'
import { DeliveryFields } from './delivery-fields.tsx'
import type { Draft } from './draft.ts'
import { ErrorSummary } from './error-summary.tsx'
import { shownErrors } from './field-errors.ts'
import { FieldGroup } from './field-group.tsx'
import { fieldId, GROUPS } from './fields.ts'
import { FormAside } from './form-aside.tsx'
import { ServicesField } from './services-field.tsx'
import { TextFields } from './text-fields.tsx'
import { useDraft } from './use-draft.ts'
import { useStartBrief } from './use-start-brief.ts'

/** The form a brief is made from. */
export function BriefForm() {
  const { t } = useMessages()
  const { draft, dispatch } = useDraft()
  const { start, starting, failure, forget } = useStartBrief()
  const errors = shownErrors(failure?.fields ?? [], t)
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message
  const shared = { texts: draft.texts, errorOf, dispatch }
  const replace = (next: Draft) => {
    forget()
    dispatch({ type: 'replaced', draft: next })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void start(draft)
  }
  return (
    <div className="page-form">
      <header className="page-head" id={fieldId('top')} tabIndex={-1}>
        <PageHeading name={t.form.title}>{t.form.title}</PageHeading>
        <p className="lead">{t.form.lead}</p>
      </header>
      <FormAside preset={draft.preset} onReplace={replace} />
      <form className="form" onSubmit={submit} noValidate aria-label={t.form.title}>
        {errors.length > 0 && <ErrorSummary errors={errors} refusal={failure} />}
        {GROUPS.map(({ id, fields, more }) => (
          <FieldGroup
            key={id}
            id={id}
            more={more.length > 0 && <TextFields paths={more} {...shared} />}
            moreInUse={more.some((path) => draft.texts[path] !== '' || errorOf(fieldId(path)) !== undefined)}
          >
            {id === 'services' ? (
              <ServicesField services={draft.services} errorOf={errorOf} dispatch={dispatch} />
            ) : (
              <TextFields paths={fields} {...shared} />
            )}
          </FieldGroup>
        ))}
        <FieldGroup id="delivery">
          <DeliveryFields draft={draft} error={errorOf(fieldId('preset'))} dispatch={dispatch} />
          {failure && errors.length === 0 && <FailureNotice failure={failure} />}
          <SubmitButton starting={starting} />
        </FieldGroup>
      </form>
    </div>
  )
}

function SubmitButton({ starting }: { starting: boolean }) {
  const { t } = useMessages()
  return (
    <div className="submit">
      <button type="submit" className="button button-primary button-large" aria-disabled={starting}>
        {starting && <Icon name="spark" />}
        {starting ? t.form.submitting : t.form.submit}
      </button>
      <p className="fine">{t.form.cost}</p>
    </div>
  )
}
