import { useMessages } from '../messages/messages-provider.tsx'
import { AccountForm } from './account-form.tsx'
import { NetworkChoice } from './network-choice.tsx'
import { ServicesChoice } from './services-choice.tsx'

/** Who one is, and what goes wrong: the part of this page no dashboard has. */
export function TestBench({ open }: { open: boolean }) {
  const { t } = useMessages()
  return (
    <section className="bench" id="bench" aria-label={t.bench.title} hidden={!open}>
      <p className="bench-lead quiet">{t.bench.lead}</p>
      <div className="bench-columns">
        <AccountForm />
        <NetworkChoice />
        <ServicesChoice />
      </div>
    </section>
  )
}
