import { type ReactNode, useEffect, useRef } from 'react'
import { useCoach } from '../coach/coach-context.ts'

type StepHeadingProps = { title: string; lead?: ReactNode; eyebrow?: string }

/** A screen's heading: takes the focus when one moves to the screen, so that readers hear where they are. */
export function StepHeading({ title, lead, eyebrow }: StepHeadingProps) {
  const { wasTouched } = useCoach()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (wasTouched() && isOurs(heading.current)) heading.current?.focus()
  }, [wasTouched])
  return (
    <div className="genesis-heading">
      {eyebrow && <p className="genesis-eyebrow">{eyebrow}</p>}
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h2>
      {lead && <p className="genesis-lead">{lead}</p>}
    </div>
  )
}

/** The focus is in the wizard, or was on what has just left it: elsewhere on the host's page it is not ours to take. */
function isOurs(heading: HTMLElement | null): boolean {
  const { activeElement, body } = document
  return (
    activeElement === null ||
    activeElement === body ||
    (heading?.closest('.genesis-root')?.contains(activeElement) ?? false)
  )
}
