import type { KnownOrTodo } from '@genesis/core/domain/results/todo'
import { useMessages } from '../messages/messages-provider.tsx'

/** What nobody told us, shown as a gap to fill in. */
export function Gap({ todo }: { todo: string }) {
  const { t } = useMessages()
  return (
    <span className="genesis-gap">
      <strong>{t.gap}</strong> <span dir="auto">{todo}</span>
    </span>
  )
}

/** A known text, or its gap. */
export function Known({ value }: { value: KnownOrTodo }) {
  return typeof value === 'string' ? value : <Gap todo={value.todo} />
}
