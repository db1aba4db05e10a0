import { useMessages } from '../messages/messages-provider.tsx'
import { Notice } from '../parts/notice.tsx'
import type { Outputs } from '../transport/trpc.ts'
import { useReason } from './use-reason.ts'

type Result = NonNullable<Outputs['brief']['get']['results']['contentGeneration' | 'logoCreation']>
type PartNoteProps = { result: Pick<Result, 'status'> & { reason?: string; provider?: string; model?: string; attempts: number } }

/** Why a part is degraded, or who wrote it. */
export function PartNote({ result }: PartNoteProps) {
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
      {reason && <p>{inWords(reason)}</p>}
      {fine}
    </Notice>
  )
}
