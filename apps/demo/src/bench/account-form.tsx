import { type FormEvent, useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { useSession } from '../session/session-provider.tsx'
import { PlanField, UsedField, UserField } from './account-fields.tsx'
import { useAccount } from './use-account.ts'

/** What was typed and not yet applied. */
type Typed = { user?: string; plan?: string; used?: string }

/** Who one is, and what one pays for and has used. What is left alone stays as it is. */
export function AccountForm() {
  const { t } = useMessages()
  const { userId, quota } = useSession()
  const { busy, said, problem, apply } = useAccount()
  const [typed, setTyped] = useState<Typed>({})
  const { user = userId, plan, used } = typed
  const known = user.trim() === userId ? quota : undefined
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await apply({ userId: user.trim(), plan, used })) setTyped({})
  }
  return (
    <form className="bench-group" aria-label={t.account.label} onSubmit={(event) => void submit(event)} noValidate>
      <p className="legend">{t.account.label}</p>
      <UserField value={user} onChange={(value) => setTyped({ ...typed, user: value })} />
      <div className="field-pair">
        <PlanField value={plan ?? known?.plan ?? ''} onChange={(value) => setTyped({ ...typed, plan: value })} />
        <UsedField
          value={used ?? known?.used.toString() ?? ''}
          onChange={(value) => setTyped({ ...typed, used: value })}
        />
      </div>
      <button type="submit" className="button button-primary" disabled={busy}>
        {busy ? t.account.applying : t.account.apply}
      </button>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <p className="hint" role="status">
        {said}
      </p>
    </form>
  )
}
