import { useEffect, useId, useRef } from 'react'
import type { ServiceText } from '../answers/answers.ts'
import { LIST_LIMIT, type ServiceField } from '../answers/fields.ts'
import { useCoach } from '../coach/coach-context.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { useAnnounce } from '../parts/announcer.tsx'
import { Icon } from '../parts/icon.tsx'
import { QuestionFrame } from './question-frame.tsx'

/** The services, one row each, as many as there are. */
export function ServicesQuestion() {
  const { t } = useMessages()
  const { answers, change, errors, idOf } = useCoach()
  const announce = useAnnounce()
  const { services } = answers
  const rows = useNewRows(services)
  const adder = useRef<HTMLButtonElement>(null)
  const error = errors.find(({ path }) => path === 'services')
  const remove = (key: string) => {
    change({ type: 'service-removed', key })
    announce(t.services.removed)
    adder.current?.focus()
  }
  return (
    <div id={idOf('services')} tabIndex={-1} className="genesis-services">
      {error && <p className="genesis-field-error">{error.message}</p>}
      {services.map((row, index) => (
        <ServiceRow key={row.key} row={row} index={index} onRemove={() => remove(row.key)} />
      ))}
      <button
        ref={adder}
        type="button"
        className="genesis-button"
        disabled={services.length >= LIST_LIMIT}
        onClick={() => change({ type: 'service-added', key: rows.nextKey() })}
      >
        <Icon name="plus" />
        {services.length === 0 ? t.services.addFirst : t.services.add}
      </button>
    </div>
  )
}

/** Keys for new rows, and the focus for the newest: its name is what one types next. */
function useNewRows(services: readonly ServiceText[]) {
  const { idOf } = useCoach()
  const id = useId()
  const made = useRef(0)
  const focusOn = useRef<string>(undefined)
  useEffect(() => {
    const index = services.findIndex(({ key }) => key === focusOn.current)
    if (index < 0) return
    focusOn.current = undefined
    document.getElementById(idOf(`services.${index}.name`))?.focus()
  }, [services, idOf])
  return {
    nextKey: () => {
      made.current += 1
      focusOn.current = `${id}${made.current}`
      return focusOn.current
    },
  }
}

type ServiceRowProps = { row: ServiceText; index: number; onRemove: () => void }

function ServiceRow({ row, index, onRemove }: ServiceRowProps) {
  const { t } = useMessages()
  const { change } = useCoach()
  const typed = (field: ServiceField) => (event: { target: { value: string } }) =>
    change({ type: 'service-typed', key: row.key, field, value: event.target.value })
  const path = `services.${index}`
  return (
    <fieldset className="genesis-service">
      <legend>{t.services.legend(index + 1)}</legend>
      <QuestionFrame path={`${path}.name`} label={t.services.name} kind="line">
        {(control) => (
          <input type="text" dir="auto" autoComplete="off" {...control} value={row.name} onChange={typed('name')} />
        )}
      </QuestionFrame>
      <QuestionFrame path={`${path}.price`} label={`${t.services.price} ${t.optional}`} kind="price">
        {(control) => (
          <input type="text" dir="auto" autoComplete="off" {...control} value={row.price} onChange={typed('price')} />
        )}
      </QuestionFrame>
      <QuestionFrame path={`${path}.description`} label={`${t.services.description} ${t.optional}`} kind="line">
        {(control) => (
          <textarea rows={2} dir="auto" {...control} value={row.description} onChange={typed('description')} />
        )}
      </QuestionFrame>
      <button
        type="button"
        className="genesis-button genesis-button-quiet"
        aria-label={t.services.removeOf(index + 1)}
        onClick={onRemove}
      >
        <Icon name="trash" />
        {t.services.remove}
      </button>
    </fieldset>
  )
}
