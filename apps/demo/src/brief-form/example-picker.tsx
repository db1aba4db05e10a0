import { useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { useAnnounce } from '../parts/announcer.tsx'
import { toDraft } from './brief-input-border.ts'
import type { Draft } from './draft.ts'
import { EXAMPLES } from './examples.ts'

/** Fills the form with an invented business. */
export function ExamplePicker({ onPick }: { onPick: (draft: Draft) => void }) {
  const { t } = useMessages()
  const announce = useAnnounce()
  const [chosen, setChosen] = useState('')
  const example = EXAMPLES.find(({ input }) => input.businessName === chosen)
  const load = () => {
    if (!example) return
    onPick(toDraft(example.input, example))
    announce(t.form.exampleLoaded(example.input.businessName))
  }
  return (
    <div className="field">
      <label htmlFor="example">{t.form.example}</label>
      <p id="example-hint" className="hint">
        {t.form.exampleHint}
      </p>
      <div className="picker">
        <select
          id="example"
          value={chosen}
          aria-describedby="example-hint"
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">{t.form.exampleNone}</option>
          {EXAMPLES.map(({ input: { businessName, sector, location } }) => (
            <option key={businessName} value={businessName}>
              {`${businessName} – ${sector}, ${location?.city ?? ''}`}
            </option>
          ))}
        </select>
        <button type="button" className="button button-plain" disabled={!example} onClick={load}>
          {t.form.exampleLoad}
        </button>
      </div>
    </div>
  )
}
