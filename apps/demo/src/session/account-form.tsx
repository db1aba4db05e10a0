import { type FormEvent, useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { Notice } from '../parts/notice.tsx'
import { PlanField, UserField } from './account-fields.tsx'
import { useSession } from './session-provider.tsx'
import { useAccount } from './use-account.ts'

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
  const [typed, setTyped] = useState(session.userId)
  const [chosen, setChosen] = useState<string>()
  const userId = typed.trim()
  const own = userId === session.userId ? plan : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void account.use(userId, chosen === own ? undefined : chosen)
  }
  return (
    <form className="account-form" onSubmit={submit} noValidate>
      <UserField value={typed} onChange={setTyped} />
      <PlanField value={chosen ?? own} known={own !== undefined} onChange={setChosen} />
      <div className="actions">
        <button type="submit" className="button button-primary" disabled={account.busy}>
          {account.busy ? t.account.applying : t.account.apply}
        </button>
        <button
          type="button"
          className="button button-plain"
          disabled={account.busy}
          onClick={() => void account.reset(userId)}
        >
          {t.account.reset}
        </button>
      </div>
      {account.problem && <Notice tone="bad" role="alert" title={account.problem} />}
    </form>
  )
}
