import { type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'

let pagesShown = 0

/** The name of a page, also of the document; takes the focus when one has come here from another page. */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  const { t } = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · ${t.product}`
  }, [title, t])
  useEffect(() => {
    const element = heading.current
    if (pagesShown > 0 && !element?.closest('main')?.contains(document.activeElement)) element?.focus()
    return () => {
      pagesShown++
    }
  }, [])
  return (
    <header className="page-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  )
}
