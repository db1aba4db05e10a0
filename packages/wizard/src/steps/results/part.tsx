import { type AgentName, RESULT_KEYS } from '@genesis/core/domain/agent-name'
import type { BriefResults } from '@genesis/core/domain/brief'
import type { ReactNode } from 'react'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import { useReason } from '../../messages/use-reason.ts'
import { Notice } from '../../parts/notice.tsx'
import { ContentPart } from './content-part.tsx'
import { LogoPart } from './logo-part.tsx'
import { MarketPart } from './market-part.tsx'
import { SeoPart } from './seo-part.tsx'
import { TemplatePart } from './template-part.tsx'

/** One part of the brief with what must be known of it; without a result, why there is none. */
export function Part({ name, results }: { name: AgentName; results: BriefResults }) {
  const { t } = useRunMessages()
  const result = results[RESULT_KEYS[name]]
  const status = result?.status ?? 'skipped'
  if (!result?.data) return <Notice tone={status === 'failed' ? 'bad' : 'quiet'} title={t.results.empty[status]} />
  return (
    <div className="genesis-stack">
      <PartNote result={result} />
      {bodyOf(name, results)}
    </div>
  )
}

type Noted = { status: string; reason?: string; provider?: string; model?: string }

/** Why a part is degraded, in words, or who wrote it. */
function PartNote({ result: { status, reason, provider, model } }: { result: Noted }) {
  const { t } = useRunMessages()
  const inWords = useReason()
  if (status === 'degraded')
    return (
      <Notice tone="warn" title={t.agentStatus.degraded}>
        {reason && <p>{inWords(reason)}</p>}
      </Notice>
    )
  if (provider === undefined || provider === 'offline' || provider === 'user') return null
  return <p className="genesis-fine">{t.results.provider(model ? `${provider}, ${model}` : provider)}</p>
}

function bodyOf(name: AgentName, results: BriefResults): ReactNode {
  const { contentGeneration, marketResearch, logoCreation, seoOptimization, templateSelection } = results
  switch (name) {
    case 'content':
      return contentGeneration?.data && <ContentPart content={contentGeneration.data} />
    case 'research':
      return marketResearch?.data && <MarketPart market={marketResearch.data} sources={marketResearch.sources ?? []} />
    case 'logo':
      return logoCreation?.data && <LogoPart logo={logoCreation.data} />
    case 'seo':
      return seoOptimization?.data && <SeoPart seo={seoOptimization.data} />
    case 'template':
      return templateSelection?.data && <TemplatePart template={templateSelection.data} />
  }
}
