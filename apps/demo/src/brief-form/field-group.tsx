import { type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import type { GROUPS } from './fields.ts'

type FieldGroupProps = {
  id: (typeof GROUPS)[number]['id'] | 'delivery'
  children: ReactNode
  /** Folded away until one wants to say more. */
  more?: ReactNode
  /** Something in the folded part was typed or refused: it opens, and stays as the user leaves it. */
  moreInUse?: boolean
}

/** One subject of the form. */
export function FieldGroup({ id, children, more, moreInUse = false }: FieldGroupProps) {
  const { t } = useMessages()
  const { title, lead } = t.form.groups[id]
  return (
    <section className={`card group group-${id}`} aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`}>{title}</h2>
      {lead && <p className="hint">{lead}</p>}
      <div className="fields">{children}</div>
      {more && (
        <Fold title={t.form.more} inUse={moreInUse}>
          {more}
        </Fold>
      )}
    </section>
  )
}

/** React never closes it: a field that is emptied must not vanish under the fingers. */
function Fold({ title, inUse, children }: { title: string; inUse: boolean; children: ReactNode }) {
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (inUse && fold.current) fold.current.open = true
  }, [inUse])
  return (
    <details ref={fold} className="fold">
      <summary>{title}</summary>
      <div className="fields">{children}</div>
    </details>
  )
}
