import { useCoach } from '../coach/coach-context.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { Icon } from '../parts/icon.tsx'
import { useEver } from '../parts/use-ever.ts'
import { QuestionFrame } from './question-frame.tsx'
import { TextQuestion } from './text-question.tsx'

/** The country from a list, the region's first; by its name without a list, and where it was typed before one came. */
export function CountryQuestion() {
  const { t } = useMessages()
  const { catalog, answers, change } = useCoach()
  const value = answers.texts['location.country']
  const failed = catalog.status === 'failed'
  const hadNone = useEver(failed)
  const countries = catalog.status === 'ready' ? catalog.catalog.countries : []
  const known = value === '' || countries.some(({ code }) => code === value)
  if (failed || (hadNone && !known)) return <TextQuestion path="location.country" />
  return (
    <QuestionFrame path="location.country" {...t.fields['location.country']} kind="country">
      {(control) => (
        <span className="genesis-select">
          <select
            {...control}
            value={value}
            autoComplete="country"
            aria-busy={catalog.status === 'loading' || undefined}
            onChange={(event) => change({ type: 'typed', path: 'location.country', value: event.target.value })}
          >
            <option value="">{t.country.none}</option>
            {!known && <option value={value}>{value}</option>}
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
          <Icon name="chevron" />
        </span>
      )}
    </QuestionFrame>
  )
}
