import { type Preset, PRESET_TABLE, PRESETS } from '@genesis/core/domain/preset'
import { useCoach } from '../../coach/coach-context.ts'
import { useEstimate } from '../../hooks/use-estimate.ts'
import { useMessages } from '../../messages/messages-provider.tsx'

/** Which brief, and how long it takes. One that cannot be had yet is shown as coming, and cannot be chosen. */
export function PresetChoice() {
  const { t } = useMessages()
  const { catalog } = useCoach()
  const offered =
    catalog.status === 'ready'
      ? catalog.catalog.presets
      : PRESETS.map((id) => ({ id, available: PRESET_TABLE[id].available }))
  return (
    <fieldset className="genesis-choices">
      <legend>{t.review.preset}</legend>
      {offered.map(({ id, available }) => (
        <Choice key={id} preset={id} available={available} />
      ))}
    </fieldset>
  )
}

/** The line of the time has its height before the time is known. */
function Choice({ preset, available }: { preset: Preset; available: boolean }) {
  const { t } = useMessages()
  const { state, session, idOf } = useCoach()
  const estimate = useEstimate(preset, available)
  const { label, text } = t.presets[preset]
  return (
    <label className="genesis-choice">
      <input
        type="radio"
        name={idOf('preset')}
        disabled={!available}
        checked={state.preset === preset}
        onChange={() => session.setPreset(preset)}
      />
      <span className="genesis-choice-text">
        <strong>
          {label} {!available && <span className="genesis-tag">{t.review.later}</span>}
        </strong>
        <span className="genesis-hint">{text}</span>
        {available && (
          <span className="genesis-hint">
            {estimate ? t.review.time(estimate.secondsLow, estimate.secondsHigh) : '\u00A0'}
          </span>
        )}
      </span>
    </label>
  )
}
