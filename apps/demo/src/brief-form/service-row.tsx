import { useEffect, useRef } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { Icon } from '../parts/icons.tsx'
import type { ServiceDraft } from './draft.ts'
import { fieldId } from './fields.ts'
import { FieldProblem } from './text-field.tsx'

const PARTS = ['name', 'price', 'description'] as const

type ServiceRowProps = {
  service: ServiceDraft
  index: number
  /** Just added: its name takes the focus. */
  focused: boolean
  errorOf: (id: string) => string | undefined
  onType: (field: (typeof PARTS)[number], value: string) => void
  onRemove: () => void
}

export function ServiceRow({ service, index, focused, errorOf, onType, onRemove }: ServiceRowProps) {
  const { t } = useMessages()
  const name = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focused) name.current?.focus()
  }, [focused])
  return (
    <fieldset className="service">
      <legend>{t.form.service.legend(index + 1)}</legend>
      {PARTS.map((part) => {
        const id = fieldId(`services.${index}.${part}`)
        const error = errorOf(id)
        return (
          <div key={part} className={`field service-${part}`}>
            <label htmlFor={id}>{t.form.service[part]}</label>
            <input
              ref={part === 'name' ? name : undefined}
              id={id}
              type="text"
              autoComplete="off"
              value={service[part]}
              aria-invalid={error !== undefined}
              aria-describedby={error ? `${id}-error` : undefined}
              onChange={(event) => onType(part, event.target.value)}
            />
            {error && <FieldProblem id={`${id}-error`} message={error} />}
          </div>
        )
      })}
      <button
        type="button"
        className="button button-quiet service-remove"
        aria-label={t.form.service.remove(index + 1)}
        onClick={onRemove}
      >
        <Icon name="trash" />
      </button>
    </fieldset>
  )
}
