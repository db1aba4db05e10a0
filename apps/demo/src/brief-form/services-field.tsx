import { type Dispatch, useRef } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { useAnnounce } from '../parts/announcer.tsx'
import { Icon } from '../parts/icons.tsx'
import type { DraftAction, ServiceDraft } from './draft.ts'
import { fieldId } from './fields.ts'
import { ServiceRow } from './service-row.tsx'
import { FieldProblem } from './text-field.tsx'

const MOST = 20

type ServicesFieldProps = {
  services: ServiceDraft[]
  errorOf: (id: string) => string | undefined
  dispatch: Dispatch<DraftAction>
}

/** The services, each with a name and, if one likes, a price and a description. */
export function ServicesField({ services, errorOf, dispatch }: ServicesFieldProps) {
  const { t } = useMessages()
  const announce = useAnnounce()
  const addButton = useRef<HTMLButtonElement>(null)
  const added = useRef<string | undefined>(undefined)
  const problem = errorOf(fieldId('services'))

  const add = () => {
    added.current = crypto.getRandomValues(new Uint32Array(1)).join()
    dispatch({ type: 'service-added', key: added.current })
  }
  const remove = (key: string) => {
    dispatch({ type: 'service-removed', key })
    announce(t.form.service.removed)
    addButton.current?.focus()
  }
  return (
    <div id={fieldId('services')} tabIndex={-1} className="services">
      {services.length === 0 && <p className="hint">{t.form.service.none}</p>}
      {services.map((service, index) => (
        <ServiceRow
          key={service.key}
          service={service}
          index={index}
          focused={service.key === added.current}
          errorOf={errorOf}
          onType={(field, value) => dispatch({ type: 'service-typed', key: service.key, field, value })}
          onRemove={() => remove(service.key)}
        />
      ))}
      {problem && <FieldProblem id={`${fieldId('services')}-error`} message={problem} />}
      <button
        ref={addButton}
        type="button"
        className="button button-plain"
        disabled={services.length >= MOST}
        onClick={add}
      >
        <Icon name="plus" />
        {t.form.service.add}
      </button>
    </div>
  )
}
