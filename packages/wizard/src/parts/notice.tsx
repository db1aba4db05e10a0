import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import type { Tone } from './status-pill.tsx'

const ICONS: Record<Tone, IconName> = { quiet: 'dash', busy: 'spark', good: 'check', warn: 'warning', bad: 'warning' }

type NoticeProps = { tone: Tone; title?: string; role?: 'alert' | 'status' | undefined; children?: ReactNode }

/** A boxed remark. `role="alert"` only for failures: it interrupts. `status` for what passes by itself. */
export function Notice({ tone, title, role, children }: NoticeProps) {
  return (
    <div className="genesis-notice" data-tone={tone} role={role}>
      <Icon name={ICONS[tone]} />
      <div className="genesis-notice-body">
        {title && <p className="genesis-notice-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
