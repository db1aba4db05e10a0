import { useState } from 'react'
import { useCoach } from '../coach/coach-context.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { Icon } from '../parts/icon.tsx'
import type { Catalog } from '../session/genesis-api.ts'
import { QuestionFrame } from './question-frame.tsx'
import { TextQuestion } from './text-question.tsx'

const OTHER = '*'

/** The trade from a list with worked examples, or in the user's own words. */
export function SectorQuestion() {
  const { catalog } = useCoach()
  if (catalog.status === 'failed') return <TextQuestion path="sector" required />
  return <SectorPicker sectors={catalog.status === 'ready' ? catalog.catalog.sectors : undefined} />
}

/** `sectors` undefined: the list is on its way. */
function SectorPicker({ sectors }: { sectors: Catalog['sectors'] | undefined }) {
  const { t } = useMessages()
  const { answers, change } = useCoach()
  const [wantsOther, setWantsOther] = useState(false)
  const value = answers.texts.sector
  const known = sectors?.find(({ id }) => id === value)
  const free = wantsOther || (sectors !== undefined && value !== '' && !known)
  const choose = (chosen: string) => {
    setWantsOther(chosen === OTHER)
    change({ type: 'typed', path: 'sector', value: chosen === OTHER ? '' : chosen })
  }
  return (
    <>
      <QuestionFrame path={free ? 'sector-choice' : 'sector'} {...t.fields.sector} kind="sector">
        {(control) => (
          <span className="genesis-select">
            <select
              {...control}
              value={free ? OTHER : (known?.id ?? '')}
              aria-required="true"
              aria-busy={sectors === undefined || undefined}
              onChange={(event) => choose(event.target.value)}
            >
              <option value="">{sectors ? t.sector.choose : t.loading}</option>
              {sectors?.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
              <option value={OTHER}>{t.sector.other}</option>
            </select>
            <Icon name="chevron" />
          </span>
        )}
      </QuestionFrame>
      {free && <FreeSector />}
      {known && <SectorExamples examples={known.examples} />}
    </>
  )
}

function FreeSector() {
  const { t } = useMessages()
  const { answers, change } = useCoach()
  return (
    <QuestionFrame path="sector" label={t.sector.freeLabel} kind="line">
      {(control) => (
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          aria-required="true"
          {...control}
          value={answers.texts.sector}
          onChange={(event) => change({ type: 'typed', path: 'sector', value: event.target.value })}
        />
      )}
    </QuestionFrame>
  )
}

function SectorExamples({ examples }: { examples: readonly string[] }) {
  const { t } = useMessages()
  if (examples.length === 0) return null
  return (
    <div className="genesis-examples">
      <p>{t.sector.examples}</p>
      <ul>
        {examples.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
    </div>
  )
}
