import { AGENT_NAMES, RESULT_KEYS } from '@genesis/core/domain/agent-name'
import { dateTime, share } from '../messages/format.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { StatusPill } from '../parts/status-pill.tsx'
import type { Outputs } from '../transport/trpc.ts'
import { Fact } from './block.tsx'

/** The brief in one line: trade, place, day, confidence, and how many parts are degraded. */
export function ResultFacts({ brief }: { brief: Outputs['brief']['get'] }) {
  const { t, locale } = useMessages()
  const { input, confidence, createdAt, status, readyForWebsite, results } = brief
  const usable = status === 'completed' || status === 'partial'
  const degraded = AGENT_NAMES.filter((name) => results[RESULT_KEYS[name]]?.status === 'degraded').length
  return (
    <>
      <p className="lead">{[input.sector, input.location?.city].filter(Boolean).join(' · ')}</p>
      <dl className="facts">
        <Fact name={t.result.made}>{dateTime(createdAt, locale)}</Fact>
        {usable && <Fact name={t.result.confidence}>{share(confidence, locale)}</Fact>}
        {usable && (
          <Fact name={t.result.website}>{readyForWebsite ? t.result.websiteReady : t.result.websiteNotReady}</Fact>
        )}
        {usable && degraded > 0 && (
          <Fact name={t.result.quality}>
            <StatusPill status="degraded" label={t.result.degradedCount(degraded)} />
          </Fact>
        )}
      </dl>
    </>
  )
}
