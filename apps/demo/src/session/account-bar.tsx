import { useRef, useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { Icon } from '../parts/icons.tsx'
import { trpc } from '../transport/trpc.ts'
import { AccountForm } from './account-form.tsx'
import { QuotaLine } from './quota-line.tsx'
import { useSession } from './session-provider.tsx'

/** Who one is in this demonstration, and what is left of the month; opens to change either. */
export function AccountBar() {
  const { t } = useMessages()
  const { userId } = useSession()
  const { data: quota } = trpc.quota.get.useQuery()
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <section className="account" aria-label={t.account.title}>
      <div className="account-line">
        <span className="account-who">
          <Icon name="user" />
          <strong>
            {t.account.user} {userId}
          </strong>
          {quota && <span className="tag">{t.account.plans[quota.plan] ?? quota.plan}</span>}
        </span>
        <QuotaLine />
        <button
          ref={opener}
          type="button"
          className="button button-quiet account-change"
          aria-expanded={open}
          aria-controls="account-form"
          onClick={() => setOpen(!open)}
        >
          {t.account.change}
          <Icon name="chevron" />
        </button>
      </div>
      <div id="account-form" hidden={!open}>
        {open && <AccountForm plan={quota?.plan} onDone={close} />}
      </div>
    </section>
  )
}
