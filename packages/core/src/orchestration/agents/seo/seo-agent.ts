import type * as z from 'zod/mini'
import { isUsable } from '../../../domain/agent-result.ts'
import type { ContentGeneration } from '../../../domain/results/content-generation.ts'
import type { SeoOptimization } from '../../../domain/results/seo-optimization.ts'
import { clip } from '../../../domain/text.ts'
import { businessVariables } from '../../business-variables.ts'
import { prepared } from '../../prepared.ts'
import type { SubAgent } from '../../sub-agent.ts'
import { composeSeo } from './seo-offline.ts'
import { seoOutput } from './seo-output.ts'

/** Makes the site findable, from its texts. Without texts it has nothing to do; without research it does less well. */
export const seoAgent: SubAgent<'seo'> = {
  name: 'seo',
  needs: ['research', 'content'],
  async run({ compose, desk, done, signal }) {
    const content = done.content?.data as ContentGeneration | undefined // the envelope of this name
    if (!isUsable(done.content) || !content) return { status: 'skipped', reason: 'no_content' }
    const base = prepared(() => composeSeo(compose, content))
    const written = await desk.write({
      promptId: 'seo',
      variables: { ...businessVariables(compose), headings: headingsOf(content) },
      schema: seoOutput,
      signal,
      accept: (found) => withBase(base(), found),
      compose: base,
    })
    const reason = written.reason ?? (isUsable(done.research) ? undefined : 'no_research')
    return {
      status: reason ? 'degraded' : 'completed',
      written: { ...written, ...(reason ? { reason } : {}) },
      sections: [{ section: 'seo', value: written.value }],
    }
  },
}

function headingsOf(content: ContentGeneration): string[] {
  const { heroSection, valueProposition } = content.homepage
  return [
    heroSection.title,
    heroSection.subtitle,
    valueProposition.mainValue,
    ...content.services.services.map(({ name }) => name),
  ]
}

function withBase(base: SeoOptimization, found: z.output<typeof seoOutput>): SeoOptimization {
  return {
    ...base,
    primaryKeywords: found.primaryKeywords,
    secondaryKeywords: found.secondaryKeywords,
    metaTitle: clip(found.metaTitle, 60),
    metaDescription: clip(found.metaDescription, 160),
    headingStructure: { h1: clip(found.h1, 160), h2Sections: found.h2Sections.map((heading) => clip(heading, 160)) },
  }
}
