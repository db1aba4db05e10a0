import { AGENT_NAMES } from '@genesis/core/domain/agent-name'
import { PRESET_TABLE } from '@genesis/core/domain/preset'
import { useMessages } from '../messages/messages-provider.tsx'
import { Icon } from '../parts/icons.tsx'
import { ClearForm } from './clear-form.tsx'
import type { Draft, OfferedPreset } from './draft.ts'
import { ExamplePicker } from './example-picker.tsx'

type FormAsideProps = { preset: OfferedPreset; onReplace: (draft: Draft) => void }

/** Beside the form: examples to start from, and what one gets. */
export function FormAside({ preset, onReplace }: FormAsideProps) {
  const { t } = useMessages()
  return (
    <aside className="aside" aria-label={t.form.example}>
      <section className="card card-soft">
        <ExamplePicker onPick={onReplace} />
        <ClearForm onClear={onReplace} />
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
    </aside>
  )
}
