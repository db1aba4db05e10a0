import { LOCALES } from '@genesis/core/domain/locale'
import type { Dispatch } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { trpc } from '../transport/trpc.ts'
import type { Draft, DraftAction } from './draft.ts'
import { fieldId } from './fields.ts'
import { FieldProblem } from './text-field.tsx'

const OFFERED = ['express', 'complete'] as const

type DeliveryFieldsProps = { draft: Draft; error: string | undefined; dispatch: Dispatch<DraftAction> }

/** How much of a brief, and in which language. */
export function DeliveryFields({ draft, error, dispatch }: DeliveryFieldsProps) {
  const { t } = useMessages()
  const { data: time } = trpc.brief.estimate.useQuery({ preset: draft.preset }, { staleTime: Infinity })
  return (
    <>
      <fieldset id={fieldId('preset')} tabIndex={-1} className="choices">
        <legend>{t.form.preset.legend}</legend>
        {OFFERED.map((preset) => (
          <label key={preset} className="choice">
            <input
              type="radio"
              name="preset"
              checked={draft.preset === preset}
              onChange={() => dispatch({ type: 'preset-chosen', preset })}
            />
            <span className="choice-text">
              <strong>{t.form.preset[preset].label}</strong>
              <span>{t.form.preset[preset].text}</span>
              {time?.preset === preset && (
                <span className="fine">{t.form.preset.time(time.secondsLow, time.secondsHigh)}</span>
              )}
            </span>
          </label>
        ))}
        {error && <FieldProblem id={`${fieldId('preset')}-error`} message={error} />}
      </fieldset>
      <fieldset className="segments">
        <legend>{t.form.contentLanguage}</legend>
        {LOCALES.map((locale) => (
          <label key={locale} className="segment">
            <input
              type="radio"
              name="content-locale"
              checked={draft.contentLocale === locale}
              onChange={() => dispatch({ type: 'language-chosen', locale })}
            />
            <span>{t.languages[locale]}</span>
          </label>
        ))}
      </fieldset>
    </>
  )
}
