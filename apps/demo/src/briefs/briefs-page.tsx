import { useEffect, useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { hrefOf } from '../navigation/route.ts'
import { PageHeading } from '../parts/page-heading.tsx'
import { useSession } from '../session/session-provider.tsx'
import { BriefRow } from './brief-row.tsx'
import { FailureNotice } from './failure-notice.tsx'
import { useBriefs } from './use-briefs.ts'

const PAGE_SIZE = 10

/** The user's briefs, newest first, a page at a time. */
export function BriefsPage() {
  const { t } = useMessages()
  const { client, userId, refreshQuota } = useSession()
  const [page, setPage] = useState(0)
  const [gone, setGone] = useState<{ name: string }>()
  const { list, failure, reload } = useBriefs(client, { limit: PAGE_SIZE, offset: page * PAGE_SIZE })
  const countLine = list ? t.briefs.count(list.totalCount) : failure ? '' : t.loading
  const pages = Math.ceil((list?.totalCount ?? 0) / PAGE_SIZE)
  const removed = (name: string) => {
    setGone({ name })
    refreshQuota()
    if (page > 0 && list?.items.length === 1) setPage(page - 1)
    else reload()
  }
  // Once the dialog is closed, which gives the focus back to a button that goes.
  useEffect(() => {
    if (gone) document.querySelector<HTMLElement>('main h1')?.focus()
  }, [gone])
  return (
    <div className="page" key={userId}>
      <PageHeading title={t.pages.briefs}>
        <p className="lead">{t.briefs.lead}</p>
      </PageHeading>
      <p className="hint" role="status">
        {gone ? t.briefs.removed(gone.name) : countLine}
      </p>
      {failure && <FailureNotice title={t.briefs.failed} failure={failure} onRetry={reload} />}
      {list?.totalCount === 0 && <NoBriefs />}
      {list && list.items.length > 0 && (
        <ul className="card briefs">
          {list.items.map((brief) => (
            <BriefRow key={brief.id} brief={brief} onRemoved={() => removed(brief.businessName)} />
          ))}
        </ul>
      )}
      {pages > 1 && (
        <div className="actions">
          <button type="button" className="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t.briefs.previous}
          </button>
          <button type="button" className="button" disabled={page >= pages - 1} onClick={() => setPage(page + 1)}>
            {t.briefs.next}
          </button>
        </div>
      )}
    </div>
  )
}

function NoBriefs() {
  const { t } = useMessages()
  return (
    <section className="card empty">
      <h2>{t.briefs.empty}</h2>
      <p className="quiet">{t.briefs.emptyText}</p>
      <a className="button button-primary" href={hrefOf({ page: 'genesis' })}>
        {t.briefs.create}
      </a>
    </section>
  )
}
