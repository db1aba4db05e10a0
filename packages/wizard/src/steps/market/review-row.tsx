import { useCoach } from '../../coach/coach-context.ts'
import { useMessages } from '../../messages/messages-provider.tsx'

type ReviewRowProps = {
  path: string
  label: string
  /** What was answered; nothing = a gap, shown as one. */
  lines: readonly string[]
}

/** One answer with its "Modifier". Lines are the user's own and may be equal, so their place is their key. */
export function ReviewRow({ path, label, lines }: ReviewRowProps) {
  const { t } = useMessages()
  const { edit, errors } = useCoach()
  const error = errors.find((each) => each.path === path || each.path.startsWith(`${path}.`))
  return (
    <div className="genesis-answer" data-invalid={error !== undefined || undefined}>
      <dt>{label}</dt>
      <dd>
        {lines.length === 0 && <span className="genesis-quiet">{t.notGiven}</span>}
        {lines.map((line, index) => (
          <p key={index} dir="auto">
            {line}
          </p>
        ))}
        {error && <p className="genesis-field-error">{error.message}</p>}
      </dd>
      <dd className="genesis-answer-change">
        <button
          type="button"
          className="genesis-button genesis-button-link"
          aria-label={t.review.changeOf(label)}
          onClick={() => edit(path)}
        >
          {t.review.change}
        </button>
      </dd>
    </div>
  )
}
