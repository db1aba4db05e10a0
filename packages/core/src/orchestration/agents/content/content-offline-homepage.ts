import type { BriefInput } from '../../../domain/brief-input.ts'
import type { ContentGeneration } from '../../../domain/results/content-generation.ts'
import { clip, codePointLength, fold } from '../../../domain/text.ts'
import type { ComposeContext } from '../../compose/compose-context.ts'
import { withStop } from '../../compose/user-text.ts'
import type { Voice } from '../../compose/voice.ts'
import { maybe, paragraph } from './content-offline-paragraph.ts'
import { HEADLINE, planTexts, type TextPlan } from './content-offline-plan.ts'

type Homepage = ContentGeneration['homepage']
const TITLE = 60
const BENEFITS = 4
const FEWER_BENEFITS = 3
/** A list of services longer than this is shortened to its first ones. */
const READABLE_LIST = 400

/** The home page: who, for whom, why, and what. */
export function composeHomepage({ input }: ComposeContext, voice: Voice): Homepage {
  const plan = planTexts(input, voice)
  return {
    heroSection: {
      title: title(input, voice),
      subtitle: subtitle(input.slogan, plan, voice),
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

/** A title that names the city once; the name alone, cut, where nothing else fits. */
function title({ businessName, location }: BriefInput, voice: Voice): string {
  const fitting = voice.sayMany('hero.title', Number.POSITIVE_INFINITY).filter((t) => codePointLength(t) <= TITLE)
  const city = fold(location?.city ?? '')
  const namesCity = city !== '' && fold(businessName).includes(city)
  const once = fitting.find((candidate) => !namesCity || fold(candidate).split(city).length === 2)
  return once ?? fitting[0] ?? clip(businessName, TITLE)
}

/** A slogan has this place, cut where it is too long (the paragraph below has it whole); then the user's headline. */
function subtitle(slogan: string | undefined, plan: TextPlan, voice: Voice): string {
  const { place, name = '' } = voice.values
  if (slogan !== undefined) return clip(slogan, HEADLINE)
  if (plan.subtitle !== undefined) return voice.values[plan.subtitle] ?? name
  const phrases = voice.sayMany('hero.subtitle', Number.POSITIVE_INFINITY)
  return phrases.find((phrase) => codePointLength(phrase) <= HEADLINE) ?? clip(place ?? name, HEADLINE)
}

function heroParagraph(slogan: string | undefined, plan: TextPlan, voice: Voice): string {
  const longSlogan = slogan !== undefined && codePointLength(slogan) > HEADLINE ? withStop(slogan) : undefined
  const what = plan.hero === 'description' ? undefined : voice.say('hero.sector')
  const own = plan.hero && voice.say(`say.${plan.hero}`)
  const trade = maybe(voice.say('hero.trade'))
  const invite = voice.chance('hero.invite', 70) ? voice.say('hero.invite') : undefined
  const middle = voice.chance('hero.order', 50) ? [own, trade] : [trade, own]
  return paragraph(voice.say('hero.welcome'), longSlogan, maybe(what), ...middle, maybe(invite))
}

function mainValue(plan: TextPlan, voice: Voice): string {
  if (plan.mainValue === undefined) return paragraph(...voice.sayMany('value.main', 2))
  const more = voice.chance('value.more', 60) ? voice.say('value.main') : undefined
  return paragraph(voice.say(`say.${plan.mainValue}`), maybe(more))
}

/** The user's own reasons first, then what the trade can say without knowing the business. */
function benefits(plan: TextPlan, voice: Voice): string[] {
  const own = plan.benefits.map((text) => voice.say(`say.${text}`))
  const count = voice.chance('benefit.count', 50) ? BENEFITS : FEWER_BENEFITS
  return [...own, ...voice.sayMany('benefit', count - own.length)]
}

function servicesTeaser(voice: Voice): string {
  const { services } = voice.values
  if (services === undefined) return paragraph(...voice.sayMany('teaser.none', 2))
  const slot = codePointLength(services) <= READABLE_LIST ? 'teaser.services' : 'teaser.many'
  return paragraph(voice.say(slot), maybe(voice.say('teaser.after')))
}
