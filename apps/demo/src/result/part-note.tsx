import type { AgentName } from '@genesis/core/domain/agent-name'
import type { AgentResult } from '@genesis/core/domain/agent-result'
import { useMessages } from '../messages/messages-provider.tsx'
import { Notice } from '../parts/notice.tsx'
import { useReason } from './use-reason.ts'

type PartNoteProps = {
  name: AgentName
  result: Pick<AgentResult, 'status' | 'reason' | 'provider' | 'model' | 'attempts'>
}

/** Why a part is degraded, and who wrote it when that was not us. */
export function PartNote({ name, result }: PartNoteProps) {
  const { t } = useMessages()
  const inWords = useReason()
  const { status, reason, provider, model, attempts } = result
  const outside = provider !== undefined && provider !== 'offline' && provider !== 'user'
  const remarks = [
    outside && t.result.provider(model ? `${provider}, ${model}` : provider),
    attempts > 1 && t.result.attempts(attempts),
  ].filter(Boolean)
  const fine = remarks.length > 0 && <p className="fine">{remarks.join(' · ')}</p>
  if (status !== 'degraded') return fine
  return (
    <Notice tone="warn" title={t.agentStatus.degraded}>
      {reason && <p>{inWords(name, reason)}</p>}
      {fine}
    </Notice>
  )
}
