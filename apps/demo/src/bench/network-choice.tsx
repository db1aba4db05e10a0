import { useMessages } from '../messages/messages-provider.tsx'
import { NETWORKS } from '../network/faulty-network.ts'
import { pageNetwork } from '../network/page-network.ts'
import { useBench } from './bench-provider.tsx'

/** How well the page's network works. */
export function NetworkChoice() {
  const { t } = useMessages()
  const { network } = useBench()
  return (
    <fieldset className="bench-group">
      <legend>{t.bench.network}</legend>
      {NETWORKS.map((each) => (
        <label key={each} className="choice">
          <input type="radio" name="network" checked={each === network} onChange={() => pageNetwork.set(each)} />
          <span>
            <span className="strong">{t.bench.networks[each].name}</span>
            <span className="hint">{t.bench.networks[each].text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
