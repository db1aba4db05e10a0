import { LocaleSwitch } from '../messages/locale-switch.tsx'
import { useMessages } from '../messages/messages-provider.tsx'
import { Brand } from '../parts/brand.tsx'
import { hrefOf, useRoute } from './route.ts'

const PAGES = ['new', 'briefs'] as const

/** Name, pages and language. */
export function PageHeader() {
  const { t } = useMessages()
  const { page } = useRoute()
  return (
    <header className="header">
      <div className="header-line">
        <Brand />
        <nav className="nav" aria-label={t.nav.label}>
          {PAGES.map((each) => (
            <a key={each} href={hrefOf({ page: each })} aria-current={page === each ? 'page' : undefined}>
              {t.nav[each]}
            </a>
          ))}
        </nav>
        <LocaleSwitch />
      </div>
    </header>
  )
}
