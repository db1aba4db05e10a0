import { useMessages } from '../messages/messages-provider.tsx'

const SUGGESTED = ['42', '7', '1001', 'boutique-lome', 'atelier-bobo']
const PLANS = ['trial', 'basic', 'pro', 'enterprise'] as const
const LONGEST_ID = 128

type FieldProps = { value: string; onChange: (value: string) => void }

/** Who one is: any id, some suggested. */
export function UserField({ value, onChange }: FieldProps) {
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

/** What one pays for; an empty `value` leaves the plan as it is. */
export function PlanField({ value, onChange }: FieldProps) {
  const { t } = useMessages()
  return (
    <div className="field">
      <label htmlFor="account-plan">{t.account.plan}</label>
      <select id="account-plan" value={value} onChange={(event) => onChange(event.target.value)}>
        {value === '' && <option value="">–</option>}
        {PLANS.map((plan) => (
          <option key={plan} value={plan}>
            {t.account.plans[plan]}
          </option>
        ))}
      </select>
    </div>
  )
}

/** How many sessions of this month are gone; empty leaves the number as it is. */
export function UsedField({ value, onChange }: FieldProps) {
  const { t } = useMessages()
  return (
    <div className="field">
      <label htmlFor="account-used">{t.account.used}</label>
      <input
        id="account-used"
        inputMode="numeric"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
