import { useMessages } from '../messages/messages-provider.tsx'

/** Back and forth between pages; `page` counts from 0. */
export function Pager({ page, pages, onPage }: { page: number; pages: number; onPage: (page: number) => void }) {
  const { t } = useMessages()
  if (pages < 2) return null
  return (
    <div className="pager">
      <button type="button" className="button button-plain" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t.briefs.previous}
      </button>
      <span>{t.briefs.page(page + 1, pages)}</span>
      <button
        type="button"
        className="button button-plain"
        disabled={page >= pages - 1}
        onClick={() => onPage(page + 1)}
      >
        {t.briefs.next}
      </button>
    </div>
  )
}
