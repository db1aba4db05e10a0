import type { Section } from '@genesis/core/domain/agent-name'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import { Icon } from '../../parts/icon.tsx'
import { PreviewValue } from './preview-value.tsx'

type SectionPreviewProps = {
  section: Section
  /** What the event showed of it; undefined until it is ready. */
  value: unknown
  /** Nothing more will come from its agent. */
  over: boolean
}

/** A part of the brief: a quiet line until it is ready, then a fold to read it in, of the same height. */
export function SectionPreview({ section, value, over }: SectionPreviewProps) {
  const { t } = useRunMessages()
  const title = t.sections[section]
  if (value === undefined) {
    if (over) return null
    return (
      <li className="genesis-section genesis-section-line">
        <span>{title}</span>
        <span className="genesis-fine">{t.run.soon}</span>
      </li>
    )
  }
  return (
    <li className="genesis-section">
      <details>
        <summary className="genesis-section-line">
          <span>{title}</span>
          <span className="genesis-section-read">
            {t.run.read}
            <Icon name="chevron" />
          </span>
        </summary>
        <div className="genesis-section-body">
          <PreviewValue value={value} />
        </div>
      </details>
    </li>
  )
}
