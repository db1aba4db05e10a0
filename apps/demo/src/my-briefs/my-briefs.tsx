import { useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { hrefOf } from '../navigation/route.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { PageHeading } from '../parts/page-heading.tsx'
import { failureOf } from '../transport/failure.ts'
import { trpc } from '../transport/trpc.ts'
import { BriefRow } from './brief-row.tsx'
import { Pager } from './pager.tsx'

const PAGE_SIZE = 10

/** The user's briefs, newest first, a page at a time. */
export function MyBriefs() {
  const { t } = useMessages()
  const [page, setPage] = useState(0)
  const { data, error, refetch } = trpc.brief.list.useQuery(
    { limit: PAGE_SIZE, offset: page * PAGE_SIZE },
    { placeholderData: (before) => before, refetchOnMount: 'always' },
  )
  const total = data?.totalCount ?? 0
  const emptied = () => {
    if (page > 0 && data?.items.length === 1) setPage(page - 1)
  }
  return (
    <div className="page">
      <header className="page-head">
        <PageHeading name={t.briefs.title}>{t.briefs.title}</PageHeading>
        <p className="lead">{data ? t.briefs.count(total) : error ? '' : t.loading}</p>
      </header>
      {error && <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />}
      {data && total === 0 && <NoBriefs />}
      <ul className="briefs">
        {data?.items.map((brief) => (
          <BriefRow key={brief.id} brief={brief} onDeleted={emptied} />
        ))}
      </ul>
      <Pager page={page} pages={Math.ceil(total / PAGE_SIZE)} onPage={setPage} />
    </div>
  )
}

function NoBriefs() {
  const { t } = useMessages()
  return (
    <section className="card empty">
      <h2>{t.briefs.empty}</h2>
      <p>{t.briefs.emptyText}</p>
      <a className="button button-primary" href={hrefOf({ page: 'new' })}>
        {t.briefs.create}
      </a>
    </section>
  )
}
