import { useMessages } from '../messages/messages-provider.tsx'
import { Icon } from './icon.tsx'

/** A link to another site; only of the web, whatever the data says. */
export function OutsideLink({ href, children }: { href: string; children: string }) {
  const { t } = useMessages()
  if (!/^https?:\/\//.test(href)) return <span dir="auto">{children}</span>
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" className="genesis-outside" dir="auto">
      {children}
      <Icon name="external" />
      <span className="genesis-hidden"> ({t.opensOutside})</span>
    </a>
  )
}
