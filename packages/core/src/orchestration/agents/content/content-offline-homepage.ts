import type { ContentGeneration } from '../../../domain/results/content-generation.ts'
import { clip, codePointLength } from '../../../domain/text.ts'
import type { ComposeContext } from '../../compose/compose-context.ts'
import { withStop } from '../../compose/user-text.ts'
import type { Voice } from '../../compose/voice.ts'
import { maybe, paragraph } from './content-offline-paragraph.ts'
import { planTexts, type TextPlan } from './content-offline-plan.ts'

type Homepage = ContentGeneration['homepage']
const TITLE = 60
const SUBTITLE = 120
const BENEFITS = 4
/** A list of services longer than this is shortened to its first ones. */
const READABLE_LIST = 400

/** The home page: who, for whom, why, and what. */
export function composeHomepage({ input }: ComposeContext, voice: Voice): Homepage {
  const plan = planTexts(input)
  return {
    heroSection: {
      title: fitting(voice, 'hero.title', TITLE) ?? clip(input.businessName, TITLE),
      subtitle: subtitle(input.slogan, voice),
      heroParagraph: heroParagraph(input.slogan, plan, voice),
      primaryCta: voice.say('cta.primary'),
      secondaryCta: voice.say('cta.secondary'),
    },
    valueProposition: {
      mainValue: mainValue(plan, voice),
      benefits: benefits(plan, voice),
      whyChooseUs: paragraph(
        plan.why && voice.say(`say.${plan.why}`),
        maybe(voice.say('why.trade')),
        maybe(voice.trySay('why.place')),
      ),
    },
    servicesTeaser: servicesTeaser(voice),
  }
}

/** The first phrase of a slot that is short enough, if any is. */
function fitting(voice: Voice, slot: string, max: number): string | undefined {
  return voice.sayMany(slot, Number.POSITIVE_INFINITY).find((phrase) => codePointLength(phrase) <= max)
}

/** The slogan has this place; where it is too long for it, the paragraph below carries it whole. */
function subtitle(slogan: string | undefined, voice: Voice): string {
  if (slogan !== undefined) return clip(slogan, SUBTITLE)
  return (
    fitting(voice, 'hero.subtitle', SUBTITLE) ?? clip(voice.values['place'] ?? voice.values['name'] ?? '', SUBTITLE)
  )
}

function heroParagraph(slogan: string | undefined, plan: TextPlan, voice: Voice): string {
  const longSlogan = slogan !== undefined && codePointLength(slogan) > SUBTITLE ? withStop(slogan) : undefined
  const own = plan.hero && voice.say(`say.${plan.hero}`)
  const trade = maybe(voice.say('hero.trade'))
  const invite = voice.chance('hero.invite', 70) ? voice.say('hero.invite') : undefined
  const middle = voice.chance('hero.order', 50) ? [own, trade] : [trade, own]
  return paragraph(voice.say('hero.welcome'), longSlogan, ...middle, maybe(invite))
}

function mainValue(plan: TextPlan, voice: Voice): string {
  if (plan.mainValue === undefined) return paragraph(...voice.sayMany('value.main', 2))
  const more = voice.chance('value.more', 60) ? voice.say('value.main') : undefined
  return paragraph(voice.say(`say.${plan.mainValue}`), maybe(more))
}

/** The user's own reasons first, then what the trade can say without knowing the business. */
function benefits(plan: TextPlan, voice: Voice): string[] {
  const own = plan.benefits.map((text) => voice.say(`say.${text}`))
  return [...own, ...voice.sayMany('benefit', BENEFITS - own.length)]
}

function servicesTeaser(voice: Voice): string {
  const { services } = voice.values
  if (services === undefined) return paragraph(...voice.sayMany('teaser.none', 2))
  const slot = codePointLength(services) <= READABLE_LIST ? 'teaser.services' : 'teaser.many'
  return paragraph(voice.say(slot), maybe(voice.say('teaser.after')))
}
