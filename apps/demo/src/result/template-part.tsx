import type { TemplateSelection } from '@genesis/core/domain/results/template-selection'
import { share } from '../messages/format.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { Block, Fact } from './block.tsx'
import { Swatches } from './swatches.tsx'
import { TemplateSketch } from './template-sketch.tsx'

const ROLES = ['primary', 'secondary', 'accent', 'background', 'text'] as const

/** The site's look: sketch, colours, fonts, and why. */
export function TemplatePart({ template }: { template: TemplateSelection }) {
  const { t, locale } = useMessages()
  const { name, theme, reasoning, matchScore } = template
  return (
    <div className="stack">
      <Block title={name}>
        <div className="template">
          <TemplateSketch colors={theme.colors} label={t.template.sketch(name)} />
          <div>
            <h3>{t.template.why}</h3>
            <p>{reasoning}</p>
            <dl className="pairs pairs-row">
              <Fact name={t.template.match}>{share(matchScore / 100, locale)}</Fact>
            </dl>
          </div>
        </div>
      </Block>
      <Block title={t.template.colors}>
        <Swatches colors={ROLES.map((role) => ({ hex: theme.colors[role], name: t.logo.roles[role] }))} />
      </Block>
      <Block title={t.template.fonts}>
        <dl className="pairs pairs-row">
          <Fact name={t.template.heading}>{theme.fonts.heading}</Fact>
          <Fact name={t.template.body}>{theme.fonts.body}</Fact>
        </dl>
      </Block>
    </div>
  )
}
