import { type AgentName, RESULT_KEYS } from '@genesis/core/domain/agent-name'
import { type KeyboardEvent, useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import type { Outputs } from '../transport/trpc.ts'
import { Part } from './part.tsx'
import { PartTab } from './part-tab.tsx'

/** What one reads first comes first. */
const ORDER = ['content', 'research', 'logo', 'seo', 'template'] as const satisfies AgentName[]
const STEPS: Record<string, (index: number) => number> = {
  ArrowRight: (index) => (index + 1) % ORDER.length,
  ArrowLeft: (index) => (index + ORDER.length - 1) % ORDER.length,
  Home: () => 0,
  End: () => ORDER.length - 1,
}

/** The five parts of a brief as tabs; arrow keys walk along them. */
export function PartTabs({ brief: { results } }: { brief: Outputs['brief']['get'] }) {
  const { t } = useMessages()
  const [open, setOpen] = useState<AgentName>('content')
  const walk = (event: KeyboardEvent) => {
    const next = ORDER[STEPS[event.key]?.(ORDER.findIndex((name) => name === open)) ?? -1]
    if (!next) return
    event.preventDefault()
    setOpen(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <>
      <div className="tabs" role="tablist" aria-label={t.result.tabs} onKeyDown={walk}>
        {ORDER.map((name) => (
          <PartTab
            key={name}
            name={name}
            status={results[RESULT_KEYS[name]]?.status ?? 'pending'}
            selected={name === open}
            onSelect={() => setOpen(name)}
          />
        ))}
      </div>
      {ORDER.map((name) => (
        <div
          key={name}
          role="tabpanel"
          id={`panel-${name}`}
          aria-labelledby={`tab-${name}`}
          hidden={name !== open}
          tabIndex={0}
          className="panel"
        >
          {name === open && <Part name={name} results={results} />}
        </div>
      ))}
    </>
  )
}
