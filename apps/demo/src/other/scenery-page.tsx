import { useMessages } from '../messages/messages-provider.tsx'
import { hrefOf, type Scenery } from '../navigation/route.ts'
import { Icon } from '../parts/icon.tsx'
import { PageHeading } from '../parts/page-heading.tsx'

/** A place DC360 has and this demonstration has not; it says so. */
export function SceneryPage({ page }: { page: Scenery }) {
  const { t } = useMessages()
  return (
    <div className="page" key={page}>
      <PageHeading title={t.pages[page]} />
      <section className="card empty">
        <p className="strong">{t.scenery.text[page]}</p>
        <p className="quiet">{t.scenery.honest}</p>
        <a className="button button-primary" href={hrefOf({ page: 'genesis' })}>
          {t.scenery.action}
          <Icon name="arrow" />
        </a>
      </section>
    </div>
  )
}
