import { useMessages } from '../messages/messages-provider.tsx'
import { Icon } from '../parts/icon.tsx'
import { useBench } from './bench-provider.tsx'

/** Says what is wrong on purpose, so that nobody takes it for the truth. */
export function ActiveFaults() {
  const { t } = useMessages()
  const { faults, restore } = useBench()
  if (faults.length === 0) return null
  return (
    <section className="faults" aria-label={t.bench.active}>
      <Icon name="flask" />
      <p>
        <strong>{t.bench.active}</strong> <span>{faults.join(', ')}</span>
      </p>
      <button type="button" className="button" onClick={restore}>
        {t.bench.restore}
      </button>
    </section>
  )
}
