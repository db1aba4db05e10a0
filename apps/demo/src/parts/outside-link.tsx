import { useMessages } from '../messages/messages-provider.tsx'
import { Icon } from './icons.tsx'

/** A link to another site; only of the web, whatever the data says. */
export function OutsideLink({ href, children }: { href: string; children: string }) {
  const { t } = useMessages()
  if (!/^https?:\/\//.test(href)) return <span>{children}</span>
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" className="outside">
      {children}
      <Icon name="external" />
      <span className="visually-hidden"> ({t.opensOutside})</span>
    </a>
  )
}
