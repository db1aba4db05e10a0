import { type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'

/** Set once the first page has been shown: the browser itself begins there, later pages are ours to move to. */
let shownBefore = false

/** A page's heading: takes the focus when the page changes, and names the tab. */
export function PageHeading({ children, name }: { children: ReactNode; name: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { t } = useMessages()
  useEffect(() => {
    document.title = `${name} · ${t.brand}`
  }, [name, t])
  useEffect(() => {
    if (shownBefore) heading.current?.focus()
    shownBefore = true
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className="page-heading">
      {children}
    </h1>
  )
}
