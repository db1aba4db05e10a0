import { type MarketResearch, MAX_COMPETITORS } from '../../../domain/results/market-research.ts'
import type { Todo } from '../../../domain/results/todo.ts'
import type { ComposeContext } from '../../compose/compose-context.ts'
import { joinList, typography } from '../../compose/typography.ts'
import { createVoice, type Voice } from '../../compose/voice.ts'
import { generalLines } from './general-lines.ts'
import { ownWords } from './own-words.ts'

/**
 * The market brief without a model or a search: the user's own words, what holds for the trade at large (marked as
 * such), links of the country's pack to be checked, and a gap with where to look for all the rest. No figure but the
 * user's.
 */
export function composeResearch(context: ComposeContext): MarketResearch {
  const { input } = context
  const voice = createVoice(context)
  const general = generalLines(context, voice)
  const own = ownWords(context, voice)
  const gap = (slot: string): Todo => ({ todo: voice.say(`research.todo.${slot}`) })
  const legalChecklist = legalLinks(context, voice)
  return {
    marketSizeEstimation: {
      estimation: gap('size'),
      confidenceLevel: gap('confidence'),
      growthPotential: gap('growth'),
    },
    mainCompetitors: (input.competitors ?? [])
      .slice(0, MAX_COMPETITORS)
      .map((name) => ({ name, strengths: [], weaknesses: [], toCheck: true })),
    marketOpportunities: general.opportunities,
    pricingInsights: {
      averagePriceRange: gap('price'),
      pricingModel: gap('model'),
      priceSensitivity: gap('sensitivity'),
      ...ownPrices(context),
    },
    differentiationSuggestions: own.differentiation,
    culturalInsights: {
      keyValues: [...own.culture, ...officialLanguages(context, voice)],
      localPreferences: gap('preferences'),
      trustFactors: general.trustFactors,
    },
    riskFactors: [...own.challenges, ...general.risks],
    successFactors: [...own.goals, ...own.experience, ...general.successFactors],
    ...(legalChecklist.length > 0 && { legalChecklist }),
    searchMetadata: { sourcesConsulted: 0, searchFailures: 0 },
  }
}

function ownPrices({ input }: ComposeContext): Pick<MarketResearch['pricingInsights'], 'ownPrices'> {
  const priced = (input.services ?? []).flatMap(({ name, price }) =>
    price === undefined ? [] : [{ service: name, price }],
  )
  return priced.length > 0 ? { ownPrices: priced } : {}
}

/** The official languages of a country the packs know, with their source. */
function officialLanguages({ input, packs, locale }: ComposeContext, voice: Voice): string[] {
  const official = packs.country(input.location?.country)?.languages.official ?? []
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  const languages = joinList(
    official.map((code) => names.of(code) ?? code),
    locale,
  )
  const start = languages.charAt(0).toUpperCase() + languages.slice(1)
  const slot = `research.languages.${official.length === 1 ? 'one' : 'many'}`
  const line = voice.trySay(slot, { languages, 'languages.start': start })
  return official.length > 0 && line !== undefined ? [line] : []
}

/** Official pages on the forms a business can take; whatever they say is to be checked there. */
function legalLinks({ input, packs, locale }: ComposeContext, voice: Voice) {
  return (packs.country(input.location?.country)?.legalForms ?? []).map(({ label, note, url, checkedOn }) => ({
    label: typography(label[locale], locale),
    note: typography(note[locale], locale),
    status: voice.say('research.legal.status'),
    url,
    checkedOn,
  }))
}
