import { useBench } from '../bench/bench-provider.tsx'
import { useMessages } from '../messages/messages-provider.tsx'
import { Icon } from '../parts/icon.tsx'
import { type ShownQuota, useSession } from '../session/session-provider.tsx'

type TopBarProps = { open: 'menu' | 'bench' | undefined; onToggle: (which: 'menu' | 'bench') => void }

/** Whose dashboard it is, and the doors to the menu (on small screens) and to the test bench. */
export function TopBar({ open, onToggle }: TopBarProps) {
  const { t } = useMessages()
  const { faults } = useBench()
  return (
    <header className="topbar">
      <button
        type="button"
        className="icon-button menu-button"
        aria-expanded={open === 'menu'}
        aria-controls="side"
        onClick={() => onToggle('menu')}
      >
        <Icon name={open === 'menu' ? 'cross' : 'menu'} />
        <span className="hidden-text">{t.menu}</span>
      </button>
      <p className="brand">
        <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
          <rect width="32" height="32" rx="8" className="brand-ground" />
          <path d="M9 8.5h6.5a7.5 7.5 0 0 1 0 15H9Z" className="brand-letter" />
          <circle cx="24.5" cy="23" r="2.5" className="brand-dot" />
        </svg>
        <strong>{t.product}</strong>
        <span className="tag">{t.demo}</span>
      </p>
      <AccountChip />
      <button
        type="button"
        className="button bench-button"
        aria-expanded={open === 'bench'}
        aria-controls="bench"
        onClick={() => onToggle('bench')}
      >
        <Icon name="flask" />
        <span className="bench-button-text">{t.bench.title}</span>
        {faults.length > 0 && <span className="dot" aria-hidden="true" />}
      </button>
    </header>
  )
}

/** Who is signed in, and what they pay for. */
function AccountChip() {
  const { t } = useMessages()
  const { userId, quota } = useSession()
  return (
    <p className="account">
      <Icon name="user" />
      <span className="account-id">
        <span className="hidden-text">{t.account.user} </span>
        {userId}
      </span>
      {quota && (
        <span className="account-plan">
          <span className="tag">{t.account.plans[quota.plan] ?? quota.plan}</span>
          <span className="account-sessions">{t.account.sessions(spentOf(quota), quota.limit)}</span>
        </span>
      )}
    </p>
  )
}

/** What a run that goes on holds back is spent too. */
function spentOf({ used, limit, remaining }: ShownQuota): number {
  return limit === null || remaining === null ? used : limit - remaining
}
