import type { InputHTMLAttributes } from 'react'
import { FIELDS, type FieldKind, type FieldPath } from '../answers/fields.ts'
import { useCoach } from '../coach/coach-context.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { QuestionFrame } from './question-frame.tsx'

type Input = Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'inputMode' | 'dir'>

const INPUTS: Partial<Record<FieldKind, Input>> = {
  number: { type: 'text', inputMode: 'numeric', dir: 'ltr' },
  tel: { type: 'tel', inputMode: 'tel', dir: 'ltr' },
  email: { type: 'email', inputMode: 'email', dir: 'ltr' },
}
const ROWS: Partial<Record<FieldKind, number>> = { paragraph: 4, list: 3 }

/** A question answered by typing. */
export function TextQuestion({ path, required = false }: { path: FieldPath; required?: boolean }) {
  const { t } = useMessages()
  const { answers, change } = useCoach()
  const field: { kind: FieldKind; autoComplete?: string } = FIELDS[path]
  const { kind, autoComplete = 'off' } = field
  const shared = {
    value: answers.texts[path],
    'aria-required': required || undefined,
    onChange: (event: { target: { value: string } }) => change({ type: 'typed', path, value: event.target.value }),
  }
  return (
    <QuestionFrame path={path} {...t.fields[path]} kind={kind}>
      {(control) =>
        ROWS[kind] ? (
          <textarea rows={ROWS[kind]} dir="auto" {...control} {...shared} />
        ) : (
          <input
            autoComplete={autoComplete}
            {...(INPUTS[kind] ?? { type: 'text', dir: 'auto' })}
            {...control}
            {...shared}
          />
        )
      }
    </QuestionFrame>
  )
}
