import type { LogoCreation } from '@genesis/core/domain/results/logo-creation'
import { useMessages } from '../messages/messages-provider.tsx'
import { Block } from './block.tsx'
import { Swatches } from './swatches.tsx'

/** The logo's versions and its colours. */
export function LogoPart({ logo }: { logo: LogoCreation }) {
  const { t } = useMessages()
  return (
    <div className="stack">
      <ul className="logos">
        {logo.variants.map(({ name, logoUrl, format, alt }) => (
          <li key={name} className={`card logo logo-${name}`}>
            <span className="logo-stage">
              <img src={logoUrl} alt={alt} />
            </span>
            <span className="logo-foot">
              <strong>{t.logo.variants[name]}</strong>
              <a
                href={logoUrl}
                download={`logo-${name}.${format}`}
                className="button button-plain"
                aria-label={t.logo.downloadOf(t.logo.variants[name])}
              >
                {t.logo.download} <span className="fine">{format.toUpperCase()}</span>
              </a>
            </span>
          </li>
        ))}
      </ul>
      <Block title={t.logo.palette}>
        <Swatches colors={logo.palette.map(({ hex, role }) => ({ hex, name: t.logo.roles[role] }))} />
      </Block>
    </div>
  )
}
