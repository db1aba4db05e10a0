import type { AgentName } from '@genesis/core/domain/agent-name'
import type { AgentStatus } from '@genesis/core/domain/agent-result'
import { useMessages } from '../messages/messages-provider.tsx'
import { Icon } from '../parts/icons.tsx'

type PartTabProps = { name: AgentName; status: AgentStatus; selected: boolean; onSelect: () => void }

/** The tab of one part, marked when the part is less than whole. */
export function PartTab({ name, status, selected, onSelect }: PartTabProps) {
  const { t } = useMessages()
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${name}`}
      aria-selected={selected}
      aria-controls={`panel-${name}`}
      tabIndex={selected ? 0 : -1}
      className="tab"
      onClick={onSelect}
    >
      <Icon name={name} />
      {t.agents[name].name}
      {status !== 'completed' && (
        <span className="tab-mark" data-status={status}>
          <span className="visually-hidden">{t.agentStatus[status]}</span>
        </span>
      )}
    </button>
  )
}
