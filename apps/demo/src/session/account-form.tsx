import { PLANS } from '@genesis/core/domain/quota'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { Notice } from '../parts/notice.tsx'
import { useAccount } from './use-account.ts'
import { useSession } from './session-provider.tsx'

const SUGGESTED = ['42', '7', '1001', 'boutique-lome', 'atelier-bobo']

type AccountFormProps = {
  /** Of the account as it is; undefined until it is known. */
  plan: string | undefined
  onDone: () => void
}

/** Picks the user and what they pay for, through DC360's simulator. */
export function AccountForm({ plan, onDone }: AccountFormProps) {
  const { t } = useMessages()
  const session = useSession()
  const account = useAccount(onDone)
  const [userId, setUserId] = useState(session.userId)
  const [chosen, setChosen] = useState<string | undefined>()
  const own = userId.trim() === session.userId ? plan : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void account.use(userId.trim(), chosen === own ? undefined : chosen)
  }
  return (
    <form className="account-form" onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor="account-user">{t.account.user}</label>
        <input
          id="account-user"
          list="account-users"
          value={userId}
          maxLength={128}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="account-user-hint"
          onChange={(event) => setUserId(event.target.value)}
        />
        <datalist id="account-users">
          {SUGGESTED.map((id) => (
            <option key={id} value={id} />
          ))}
        </datalist>
        <p id="account-user-hint" className="hint">
          {t.account.userHint}
        </p>
      </div>
      <div className="field">
        <label htmlFor="account-plan">{t.account.plan}</label>
        <select id="account-plan" value={chosen ?? own ?? ''} onChange={(event) => setChosen(event.target.value || undefined)}>
          {own === undefined && <option value="">{t.account.asIs}</option>}
          {PLANS.map((each) => (
            <option key={each} value={each}>
              {t.account.plans[each]}
            </option>
          ))}
        </select>
      </div>
      <div className="actions">
        <button type="submit" className="button button-primary" disabled={account.busy}>
          {account.busy ? t.account.applying : t.account.apply}
        </button>
        <button
          type="button"
          className="button button-plain"
          disabled={account.busy}
          onClick={() => void account.reset(userId.trim())}
        >
          {t.account.reset}
        </button>
      </div>
      {account.problem && <Notice tone="bad" role="alert" title={account.problem} />}
    </form>
  )
}
