import { type AgentName, RESULT_KEYS } from '@genesis/core/domain/agent-name'
import type { Brief } from '@genesis/core/domain/brief'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useCoach } from '../../coach/coach-context.ts'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import { Part } from './part.tsx'
import { useTabInView } from './use-tab-in-view.ts'

/** What one reads first comes first. */
const ORDER = ['content', 'research', 'logo', 'seo', 'template'] as const satisfies AgentName[]
const WALKS: Record<string, (index: number) => number> = {
  ArrowRight: (index) => (index + 1) % ORDER.length,
  ArrowLeft: (index) => (index + ORDER.length - 1) % ORDER.length,
  Home: () => 0,
  End: () => ORDER.length - 1,
}

/** The five parts of a brief as tabs; arrow keys walk along them. */
export function PartTabs({ brief }: { brief: Brief }) {
  const { t } = useRunMessages()
  const { idOf } = useCoach()
  const [open, setOpen] = useState<AgentName>('content')
  const list = useRef<HTMLDivElement>(null)
  useTabInView(list, open)
  const walk = (event: KeyboardEvent) => {
    const next = ORDER[WALKS[event.key]?.(ORDER.findIndex((name) => name === open)) ?? -1]
    if (!next) return
    event.preventDefault()
    setOpen(next)
    document.getElementById(idOf(`tab-${next}`))?.focus()
  }
  return (
    <div className="genesis-parts">
      <div ref={list} className="genesis-tabs" role="tablist" aria-label={t.results.tabs} onKeyDown={walk}>
        {ORDER.map((name) => (
          <Tab key={name} name={name} brief={brief} open={name === open} onOpen={setOpen} />
        ))}
      </div>
      <div
        role="tabpanel"
        id={idOf('panel')}
        aria-labelledby={idOf(`tab-${open}`)}
        tabIndex={0}
        className="genesis-panel"
      >
        <Part key={open} name={open} results={brief.results} />
      </div>
    </div>
  )
}

type TabProps = { name: AgentName; brief: Brief; open: boolean; onOpen: (name: AgentName) => void }

function Tab({ name, brief, open, onOpen }: TabProps) {
  const { t } = useRunMessages()
  const { idOf } = useCoach()
  const status = brief.results[RESULT_KEYS[name]]?.status ?? 'pending'
  return (
    <button
      type="button"
      role="tab"
      id={idOf(`tab-${name}`)}
      aria-selected={open}
      aria-controls={idOf('panel')}
      tabIndex={open ? 0 : -1}
      className="genesis-tab"
      onClick={() => onOpen(name)}
    >
      {t.agents[name].name}
      {status !== 'completed' && (
        <span className="genesis-tab-mark" data-status={status}>
          <span className="genesis-hidden"> ({t.agentStatus[status]})</span>
        </span>
      )}
    </button>
  )
}
