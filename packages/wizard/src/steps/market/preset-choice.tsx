import { useCoach } from '../../coach/coach-context.ts'
import { useMessages } from '../../messages/messages-provider.tsx'

const OFFERED = ['express', 'complete'] as const

/** Which brief: Express or Complet; Premium is shown as coming, and cannot be chosen. */
export function PresetChoice() {
  const { t } = useMessages()
  const { state, session, idOf } = useCoach()
  return (
    <fieldset className="genesis-choices">
      <legend>{t.review.preset}</legend>
      {OFFERED.map((preset) => (
        <label key={preset} className="genesis-choice">
          <input
            type="radio"
            name={idOf('preset')}
            checked={state.preset === preset}
            onChange={() => session.setPreset(preset)}
          />
          <ChoiceText {...t.presets[preset]} />
        </label>
      ))}
      <label className="genesis-choice">
        <input type="radio" name={idOf('preset')} disabled />
        <ChoiceText {...t.presets.premium} tag={t.review.later} />
      </label>
    </fieldset>
  )
}

function ChoiceText({ label, text, tag }: { label: string; text: string; tag?: string }) {
  return (
    <span className="genesis-choice-text">
      <strong>
        {label} {tag && <span className="genesis-tag">{tag}</span>}
      </strong>
      <span className="genesis-hint">{text}</span>
    </span>
  )
}
