import type { SeoOptimization } from '@genesis/core/domain/results/seo-optimization'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import { Known } from '../../parts/gap.tsx'
import { Block, Chips, Fact } from './block.tsx'

/** How the site is found. */
export function SeoPart({ seo }: { seo: SeoOptimization }) {
  const { t } = useRunMessages()
  const { headingStructure: headings, localSeo: local } = seo
  return (
    <>
      <Block title={t.seo.preview}>
        <div className="genesis-snippet" dir="auto">
          <p className="genesis-snippet-title">{seo.metaTitle}</p>
          <p>{seo.metaDescription}</p>
        </div>
      </Block>
      <Block title={t.seo.primary}>
        <Chips items={seo.primaryKeywords} />
        <h4>{t.seo.secondary}</h4>
        <Chips items={seo.secondaryKeywords} />
      </Block>
      <Block title={t.seo.headings}>
        <p className="genesis-strong" dir="auto">
          {headings.h1}
        </p>
        <ol className="genesis-outline">
          {headings.h2Sections.map((section, index) => (
            <li key={index} dir="auto">
              {section}
            </li>
          ))}
        </ol>
      </Block>
      <Block title={t.seo.local}>
        <dl className="genesis-pairs" data-row>
          <Fact name={t.seo.optimizedFor}>
            <Known value={local.optimizedFor} />
          </Fact>
        </dl>
        {local.localKeywords.length > 0 && <h4>{t.seo.localKeywords}</h4>}
        <Chips items={local.localKeywords} />
      </Block>
    </>
  )
}
