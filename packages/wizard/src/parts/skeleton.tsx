import { useMessages } from '../messages/messages-provider.tsx'

/** The shape of a screen that is on its way. Its height is close to the screen's, so that nothing jumps. */
export function Skeleton({ label }: { label?: string }) {
  const { t } = useMessages()
  return (
    <div className="genesis-skeleton" aria-busy="true">
      <p className="genesis-hidden">{label ?? t.loading}</p>
      <span className="genesis-bone" data-size="title" />
      <span className="genesis-bone" />
      <span className="genesis-bone" data-size="block" />
      <span className="genesis-bone" data-size="block" />
    </div>
  )
}
