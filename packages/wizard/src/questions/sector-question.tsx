import { useState } from 'react'
import { useCoach } from '../coach/coach-context.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { Icon } from '../parts/icon.tsx'
import { useEver } from '../parts/use-ever.ts'
import type { Catalog } from '../session/genesis-api.ts'
import { QuestionFrame } from './question-frame.tsx'
import { TextQuestion } from './text-question.tsx'

const OTHER = '*'

/**
 * The trade from a list with worked examples, or in the user's own words. Where one has begun to type, a list that
 * comes or fails meanwhile takes nothing away.
 */
export function SectorQuestion() {
  const { catalog, answers } = useCoach()
  const [wantsOther, setWantsOther] = useState(false)
  const failed = catalog.status === 'failed'
  const hadNone = useEver(failed)
  const sectors = catalog.status === 'ready' ? catalog.catalog.sectors : undefined
  const value = answers.texts.sector
  const known = sectors?.find(({ id }) => id === value)
  if (!wantsOther && (failed || (hadNone && value !== '' && !known))) return <TextQuestion path="sector" required />
  return <SectorPicker {...{ sectors, known, wantsOther, setWantsOther }} />
}

type Sectors = Catalog['sectors']
type SectorPickerProps = {
  /** Undefined: not there, or on its way. */
  sectors: Sectors | undefined
  known: Sectors[number] | undefined
  wantsOther: boolean
  setWantsOther: (wants: boolean) => void
}

function SectorPicker({ sectors, known, wantsOther, setWantsOther }: SectorPickerProps) {
  const { t } = useMessages()
  const { catalog, answers, change } = useCoach()
  const value = answers.texts.sector
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
              aria-busy={catalog.status === 'loading' || undefined}
              onChange={(event) => choose(event.target.value)}
            >
              <option value="">{catalog.status === 'loading' ? t.loading : t.sector.choose}</option>
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
