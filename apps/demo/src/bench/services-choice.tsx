import { useMessages } from '../messages/messages-provider.tsx'
import { useSession } from '../session/session-provider.tsx'
import { DC360_MODES } from '../session/simulator.ts'
import { useBench } from './bench-provider.tsx'

/** How DC360 answers Genesis, and how long its tokens live. */
export function ServicesChoice() {
  const { t } = useMessages()
  const { dc360, setDc360 } = useBench()
  const { shortTokens, setShortTokens } = useSession()
  return (
    <fieldset className="bench-group">
      <legend>{t.bench.services}</legend>
      <div className="field">
        <label htmlFor="bench-dc360">{t.bench.dc360}</label>
        <select
          id="bench-dc360"
          value={dc360}
          onChange={(event) => {
            const mode = DC360_MODES.find((known) => known === event.target.value)
            if (mode) void setDc360(mode)
          }}
        >
          {DC360_MODES.map((mode) => (
            <option key={mode} value={mode}>
              {t.bench.dc360Modes[mode]}
            </option>
          ))}
        </select>
      </div>
      <label className="choice">
        <input type="checkbox" checked={shortTokens} onChange={(event) => setShortTokens(event.target.checked)} />
        <span>
          <span className="strong">{t.bench.shortTokens}</span>
          <span className="hint">{t.bench.shortTokensHint}</span>
        </span>
      </label>
    </fieldset>
  )
}
