import { type ReactNode, useEffect, useRef } from 'react'
import type { FieldPath, Group } from '../answers/fields.ts'
import { FIELDS } from '../answers/fields.ts'
import { useCoach } from '../coach/coach-context.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { CountryQuestion } from './country-question.tsx'
import { SectorQuestion } from './sector-question.tsx'
import { ServicesQuestion } from './services-question.tsx'
import { TextQuestion } from './text-question.tsx'

type QuestionGroupProps = {
  group: Group
  /** Where the group stands, when it is alone on a phone's screen. */
  position?: string
  /** Takes the focus: one has just moved to it. */
  takesFocus?: boolean
}

/** Questions on one subject, under its name. */
export function QuestionGroup({ group, position, takesFocus = false }: QuestionGroupProps) {
  const { t } = useMessages()
  const { idOf } = useCoach()
  const { title, lead } = t.groups[group.id]
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <section className="genesis-group" aria-labelledby={idOf(`group-${group.id}`)}>
      <div className="genesis-group-head">
        {position && <p className="genesis-eyebrow">{position}</p>}
        <h3 ref={heading} tabIndex={-1} id={idOf(`group-${group.id}`)}>
          {title} {group.optional && <span className="genesis-optional">{t.optional}</span>}
        </h3>
        {lead && <p className="genesis-hint">{lead}</p>}
      </div>
      <div className="genesis-fields">
        {group.id === 'services' ? (
          <ServicesQuestion />
        ) : (
          group.fields.map((path) => <Question key={path} path={path} />)
        )}
      </div>
    </section>
  )
}

function Question({ path }: { path: FieldPath }): ReactNode {
  const { kind } = FIELDS[path]
  if (kind === 'sector') return <SectorQuestion />
  if (kind === 'country') return <CountryQuestion />
  return <TextQuestion path={path} required={path === 'businessName'} />
}
