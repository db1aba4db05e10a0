import type { Theme } from '../../../domain/pack.ts'
import { businessVariables } from '../../business-variables.ts'
import { prepared } from '../../prepared.ts'
import type { SubAgent } from '../../sub-agent.ts'
import { composeTemplate } from './template-offline.ts'
import { templateOutput } from './template-output.ts'
import { matchTheme } from './theme-choice.ts'

/** Chooses the site's theme. A model may choose another of ours and say why; colours and score are by rule. */
export const templateAgent: SubAgent<'template'> = {
  name: 'template',
  needs: [],
  async run({ compose, desk, signal }) {
    const { locale, packs } = compose
    const base = prepared(() => composeTemplate(compose))
    const written = await desk.write({
      promptId: 'template',
      variables: {
        ...businessVariables(compose),
        themes: packs.themes.map(({ id, name, traits }) => ({ id, name, traits: traits[locale] })),
      },
      schema: templateOutput(idsOf(packs.themes)),
      signal,
      accept: ({ themeId, reasoning }) => {
        const theme = packs.themes.find(({ id }) => id === themeId)
        if (!theme) return undefined
        const chosen = { id: theme.id, name: theme.name, theme: { ...base().theme, fonts: theme.fonts } }
        return { ...chosen, reasoning, matchScore: matchTheme(theme, compose).score }
      },
      compose: base,
    })
    return {
      status: written.reason ? 'degraded' : 'completed',
      written,
      sections: [{ section: 'template', value: written.value }],
    }
  },
}

function idsOf(themes: readonly Theme[]): [string, ...string[]] {
  const [first, ...rest] = themes.map(({ id }) => id)
  if (first === undefined) throw new Error('The packs have no theme')
  return [first, ...rest]
}
