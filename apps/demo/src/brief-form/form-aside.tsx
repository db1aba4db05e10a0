import { AGENT_NAMES } from '@genesis/core/domain/agent-name'
import { PRESET_TABLE } from '@genesis/core/domain/preset'
import { type Dispatch, useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { Icon } from '../parts/icons.tsx'
import type { DraftAction, OfferedPreset } from './draft.ts'
import { ExamplePicker } from './example-picker.tsx'

type FormAsideProps = { preset: OfferedPreset; dispatch: Dispatch<DraftAction>; onClear: () => void }

/** Beside the form: examples to start from, and what one gets. */
export function FormAside({ preset, dispatch, onClear }: FormAsideProps) {
  const { t } = useMessages()
  const [asking, setAsking] = useState(false)
  return (
    <aside className="aside">
      <section className="card card-soft">
        <ExamplePicker dispatch={dispatch} />
        <button type="button" className="button button-quiet" onClick={() => setAsking(true)}>
          {t.form.clear}
        </button>
      </section>
      <section className="aside-promise">
        <h2>{t.form.aside.title}</h2>
        <ul className="promises">
          {AGENT_NAMES.map((name) => (
            <li key={name} data-out={!PRESET_TABLE[preset].agents.includes(name) || undefined}>
              <Icon name={name} />
              <span>
                <strong>{t.agents[name].name}</strong>
                <span>{t.agents[name].does}</span>
              </span>
            </li>
          ))}
        </ul>
        <p className="fine">{t.form.aside.note}</p>
      </section>
      {asking && (
        <ConfirmDialog
          title={t.form.clearTitle}
          body={t.form.clearBody}
          confirm={t.form.clear}
          keep={t.run.cancelKeep}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            onClear()
            setAsking(false)
          }}
        />
      )}
    </aside>
  )
}
