import type { SeoOptimization } from '@genesis/core/domain/results/seo-optimization'
import { useMessages } from '../messages/messages-provider.tsx'
import { Known } from '../parts/gap.tsx'
import { Block, Chips, Fact } from './block.tsx'

/** How the site is found. */
export function SeoPart({ seo }: { seo: SeoOptimization }) {
  const { t } = useMessages()
  const { headingStructure: headings, localSeo: local } = seo
  return (
    <div className="stack">
      <Block title={t.seo.preview}>
        <div className="snippet">
          <p className="snippet-title">{seo.metaTitle}</p>
          <p>{seo.metaDescription}</p>
        </div>
      </Block>
      <Block title={t.seo.primary}>
        <Chips items={seo.primaryKeywords} />
        <h3>{t.seo.secondary}</h3>
        <Chips items={seo.secondaryKeywords} />
      </Block>
      <Block title={t.seo.headings}>
        <p className="strong">{headings.h1}</p>
        <ol className="outline">
          {headings.h2Sections.map((section, index) => (
            <li key={index}>{section}</li>
          ))}
        </ol>
      </Block>
      <Block title={t.seo.local}>
        <dl className="pairs">
          <Fact name={t.seo.optimizedFor}>
            <Known value={local.optimizedFor} />
          </Fact>
        </dl>
        {local.localKeywords.length > 0 && <h3>{t.seo.localKeywords}</h3>}
        <Chips items={local.localKeywords} />
      </Block>
    </div>
  )
}
