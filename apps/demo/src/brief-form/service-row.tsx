import { useEffect, useRef } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { Icon } from '../parts/icons.tsx'
import type { ServiceDraft } from './draft.ts'
import { fieldId } from './fields.ts'
import { FieldProblem } from './text-field.tsx'

const PARTS = ['name', 'price', 'description'] as const
type ServicePart = (typeof PARTS)[number]

type ServiceRowProps = {
  service: ServiceDraft
  index: number
  /** Just added: its name takes the focus. */
  focused: boolean
  errorOf: (id: string) => string | undefined
  onType: (part: ServicePart, value: string) => void
  onRemove: () => void
}

export function ServiceRow({ service, index, focused, errorOf, onType, onRemove }: ServiceRowProps) {
  const { t } = useMessages()
  const row = useRef<HTMLDivElement>(null)
  const title = `${fieldId(`services.${index}`)}-title`
  useEffect(() => {
    if (focused) row.current?.querySelector('input')?.focus()
  }, [focused])
  return (
    <div ref={row} className="service" role="group" aria-labelledby={title}>
      <div className="service-head">
        <h3 id={title}>{t.form.service.legend(index + 1)}</h3>
        <button
          type="button"
          className="button button-quiet service-remove"
          aria-label={t.form.service.remove(index + 1)}
          onClick={onRemove}
        >
          <Icon name="trash" />
        </button>
      </div>
      {PARTS.map((part) => {
        const id = fieldId(`services.${index}.${part}`)
        return (
          <ServiceText
            key={part}
            {...{ id, part }}
            value={service[part]}
            error={errorOf(id)}
            onType={(value) => onType(part, value)}
          />
        )
      })}
    </div>
  )
}

type ServiceTextProps = {
  id: string
  part: ServicePart
  value: string
  error: string | undefined
  onType: (value: string) => void
}

function ServiceText({ id, part, value, error, onType }: ServiceTextProps) {
  const { t } = useMessages()
  const shared = {
    id,
    value,
    'aria-invalid': error !== undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
    onChange: (event: { target: { value: string } }) => onType(event.target.value),
  }
  return (
    <div className={`field service-${part}`}>
      <label htmlFor={id}>{t.form.service[part]}</label>
      {part === 'description' ? (
        <textarea rows={2} {...shared} />
      ) : (
        <input type="text" autoComplete="off" {...shared} />
      )}
      {error && <FieldProblem id={`${id}-error`} message={error} />}
    </div>
  )
}
