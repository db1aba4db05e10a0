import { PLANS } from '@genesis/core/domain/quota'
import { useMessages } from '../messages/messages-provider.tsx'

const SUGGESTED = ['42', '7', '1001', 'boutique-lome', 'atelier-bobo']
const LONGEST_ID = 128

/** Who one is: any id, some suggested. */
export function UserField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useMessages()
  return (
    <div className="field">
      <label htmlFor="account-user">{t.account.user}</label>
      <input
        id="account-user"
        list="account-users"
        value={value}
        maxLength={LONGEST_ID}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby="account-user-hint"
        onChange={(event) => onChange(event.target.value)}
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
  )
}

type PlanFieldProps = {
  value: string | undefined
  /** The account's own plan is known and stands among the others; else "as it is" does. */
  known: boolean
  onChange: (plan: string | undefined) => void
}

/** What one pays for. */
export function PlanField({ value, known, onChange }: PlanFieldProps) {
  const { t } = useMessages()
  return (
    <div className="field">
      <label htmlFor="account-plan">{t.account.plan}</label>
      <select id="account-plan" value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        {!known && <option value="">{t.account.asIs}</option>}
        {PLANS.map((plan) => (
          <option key={plan} value={plan}>
            {t.account.plans[plan]}
          </option>
        ))}
      </select>
    </div>
  )
}
