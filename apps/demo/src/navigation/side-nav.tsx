import { LOCALES } from '../messages/locales.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Segments } from '../parts/segments.tsx'
import { THEMES, useTheme } from '../theme/use-theme.ts'
import { hrefOf, type Route, useRoute } from './route.ts'

const ENTRIES = [
  { page: 'dashboard', icon: 'dashboard' },
  { page: 'sites', icon: 'sites' },
  { page: 'genesis', icon: 'genesis' },
  { page: 'briefs', icon: 'briefs' },
  { page: 'billing', icon: 'billing' },
] as const satisfies { page: Route['page']; icon: IconName }[]

/** The places of the dashboard, and how it speaks and looks. On small screens shown when `open`. */
export function SideNav({ open, onGo }: { open: boolean; onGo: () => void }) {
  const { t, locale, setLocale } = useMessages()
  const [theme, setTheme] = useTheme()
  const route = useRoute()
  return (
    <div className="side" id="side" data-open={open}>
      <div className="side-inner">
        <nav aria-label={t.navigation}>
          <ul>
            {ENTRIES.map(({ page, icon }) => (
              <li key={page} data-under={page === 'briefs' || undefined}>
                <a href={hrefOf({ page })} aria-current={route.page === page ? 'page' : undefined} onClick={onGo}>
                  <Icon name={icon} />
                  {t.pages[page]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <section className="side-foot" aria-label={t.display}>
          <Segments
            legend={t.language}
            value={locale}
            options={LOCALES.map(({ locale, name }) => ({ value: locale, label: name, lang: locale }))}
            onChange={setLocale}
          />
          <Segments
            legend={t.theme}
            value={theme}
            options={THEMES.map((value) => ({ value, label: t.themes[value] }))}
            onChange={setTheme}
          />
        </section>
      </div>
    </div>
  )
}
