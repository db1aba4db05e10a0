import { dateTime, share } from '../messages/format.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import type { Outputs } from '../transport/trpc.ts'

/** The brief in one line: trade, place, day, confidence. */
export function ResultFacts({ brief }: { brief: Outputs['brief']['get'] }) {
  const { t, locale } = useMessages()
  const { input, confidence, createdAt, status, readyForWebsite } = brief
  const { city } = input.location ?? {}
  const usable = status === 'completed' || status === 'partial'
  return (
    <>
      <p className="lead">{[input.sector, city].filter(Boolean).join(' · ')}</p>
      <dl className="facts">
        <div>
          <dt>{t.result.made}</dt>
          <dd>{dateTime(createdAt, locale)}</dd>
        </div>
        {usable && (
          <div>
            <dt>{t.result.confidence}</dt>
            <dd>{share(confidence, locale)}</dd>
          </div>
        )}
        {usable && (
          <div>
            <dt>{t.result.website}</dt>
            <dd>{readyForWebsite ? t.result.websiteReady : t.result.websiteNotReady}</dd>
          </div>
        )}
      </dl>
    </>
  )
}
