import type { LogoCreation } from '@genesis/core/domain/results/logo-creation'
import { useCoach } from '../../coach/coach-context.ts'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import { Block } from './block.tsx'
import { Swatches } from './swatches.tsx'

/** The logo's versions and its colours. */
export function LogoPart({ logo }: { logo: LogoCreation }) {
  const { t } = useRunMessages()
  const { fileUrl } = useCoach()
  const only = { name: 'full', logoUrl: logo.logoUrl, format: logo.format, alt: logo.alt } as const
  const variants = logo.variants.length > 0 ? logo.variants : [only]
  return (
    <>
      <ul className="genesis-logos">
        {variants.map(({ name, logoUrl, format, alt }) => (
          <li key={name} data-variant={name}>
            <span className="genesis-logo-stage">
              <img src={fileUrl(logoUrl)} alt={alt} />
            </span>
            <span className="genesis-logo-foot">
              <strong>{t.logo.variants[name]}</strong>
              <a
                href={fileUrl(logoUrl)}
                download={`logo-${name}.${format}`}
                target="_blank"
                rel="noreferrer"
                className="genesis-button genesis-button-link"
              >
                {t.logo.download} {format.toUpperCase()}
                <span className="genesis-hidden">, {t.logo.version(t.logo.variants[name])}</span>
              </a>
            </span>
          </li>
        ))}
      </ul>
      <Block title={t.logo.palette}>
        <Swatches colors={logo.palette.map(({ hex, role }) => ({ hex, name: t.logo.roles[role] }))} />
      </Block>
    </>
  )
}
