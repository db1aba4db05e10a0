import type { TemplateSelection } from '@genesis/core/domain/results/template-selection'
import { share } from '../../messages/format.ts'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import { Block, Fact } from './block.tsx'
import { Swatches } from './swatches.tsx'
import { TemplateSketch } from './template-sketch.tsx'

const ROLES = ['primary', 'secondary', 'accent', 'background', 'text'] as const

/** The site's look: sketch, colours, fonts, and why. */
export function TemplatePart({ template }: { template: TemplateSelection }) {
  const { t, locale } = useRunMessages()
  const { name, theme, reasoning, matchScore } = template
  return (
    <>
      <Block title={name}>
        <TemplateSketch colors={theme.colors} label={t.template.sketch(name)} />
        <dl className="genesis-pairs" data-row>
          <Fact name={t.template.match}>{share(matchScore / 100, locale)}</Fact>
        </dl>
        <h4>{t.template.why}</h4>
        <p dir="auto">{reasoning}</p>
      </Block>
      <Block title={t.template.colors}>
        <Swatches colors={ROLES.map((role) => ({ hex: theme.colors[role], name: t.logo.roles[role] }))} />
      </Block>
      <Block title={t.template.fonts}>
        <dl className="genesis-pairs" data-row>
          <Fact name={t.template.heading}>{firstFont(theme.fonts.heading)}</Fact>
          <Fact name={t.template.body}>{firstFont(theme.fonts.body)}</Fact>
        </dl>
      </Block>
    </>
  )
}

/** The font that is meant; the ones after it stand in where it is missing. */
function firstFont(stack: string): string {
  return (stack.split(',', 1)[0] ?? stack).replaceAll(/["']/g, '').trim()
}
