import { type AgentName, RESULT_KEYS } from '@genesis/core/domain/agent-name'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { Notice } from '../parts/notice.tsx'
import type { Outputs } from '../transport/trpc.ts'
import { ContentPart } from './content-part.tsx'
import { LogoPart } from './logo-part.tsx'
import { MarketPart } from './market-part.tsx'
import { PartNote } from './part-note.tsx'
import { SeoPart } from './seo-part.tsx'
import { TemplatePart } from './template-part.tsx'

type Results = Outputs['brief']['get']['results']

/** One part of the brief with what must be known of it; without a result, why there is none. */
export function Part({ name, results }: { name: AgentName; results: Results }) {
  const { t } = useMessages()
  const result = results[RESULT_KEYS[name]]
  const status = result?.status ?? 'pending'
  if (!result?.data) {
    return (
      <Notice
        tone={status === 'failed' ? 'bad' : 'quiet'}
        title={t.result.emptyPart[status] ?? t.agentStatus[status]}
      />
    )
  }
  return (
    <>
      <PartNote name={name} result={result} />
      {bodyOf(name, results)}
    </>
  )
}

function bodyOf(name: AgentName, results: Results): ReactNode {
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
