import type { AgentName } from '@genesis/core/domain/agent-name'
import { useMessages } from '../messages/messages-provider.tsx'

/** Why a result is less than it could be, in words; a code nobody knows is shown as it is. */
export function useReason(): (name: AgentName, code: string) => string {
  const { t } = useMessages()
  return (name, code) => {
    if (name === 'logo' && code === 'offline') return t.drawnOffline
    return t.reasons[code] ?? t.otherReason(code)
  }
}
