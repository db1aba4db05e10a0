import type { BriefInput } from '../../../domain/brief-input.ts'
import type { ContentGeneration } from '../../../domain/results/content-generation.ts'
import type { KnownOrTodo } from '../../../domain/results/todo.ts'
import type { ComposeContext } from '../../compose/compose-context.ts'
import type { Voice } from '../../compose/voice.ts'
import { maybe, paragraph } from './content-offline-paragraph.ts'
import { planTexts, type TextPlan } from './content-offline-plan.ts'
import { todo } from './content-offline-todo.ts'

type About = ContentGeneration['about']
const VALUES = 3

/** The page about the business: where and what, how long and where to, what for, and how. */
export function composeAbout({ input }: ComposeContext, voice: Voice): About {
  const plan = planTexts(input, voice)
  const where = voice.trySay('about.opening')
  const what = voice.say('about.sector')
  const start = voice.chance('about.order', 50) ? [where, what] : [what, where]
  return {
    story: {
      opening: paragraph(...start, maybe(voice.say('about.trade'))),
      journey: journey(input.yearsInBusiness, plan, voice),
      missionStatement: missionStatement(plan, voice),
    },
    values: values(voice),
    callToAction: voice.say('about.call'),
  }
}

/** Years are the user's figure; none is a beginning; an unknown number is a gap, unless there is a vision to tell. */
function journey(years: BriefInput['yearsInBusiness'], plan: TextPlan, voice: Voice): KnownOrTodo {
  const past = years === undefined ? undefined : voice.say(years === 0 ? 'journey.start' : 'journey.years')
  const vision = plan.journey && voice.say(`say.${plan.journey}`)
  return past === undefined && vision === undefined ? todo('journey', voice.locale) : paragraph(past, vision)
}

function missionStatement(plan: TextPlan, voice: Voice): string {
  if (plan.mission === undefined) return paragraph(...voice.sayMany('about.mission', 2))
  const more = voice.chance('mission.more', 50) ? voice.say('about.mission') : undefined
  return paragraph(voice.say(`say.${plan.mission}`), maybe(more))
}

function values(voice: Voice): About['values'] {
  const { locale, sector } = voice
  const tradeCount = voice.chance('values.trade', 50) ? 2 : 1
  const own = voice.some('values', sector?.voice.values ?? [], tradeCount).map(({ value, description }) => ({
    value: voice.fill(value[locale]),
    description: voice.fill(description[locale]),
  }))
  const taken = new Set(own.map(({ value }) => value))
  const common = voice
    .sayMany('value', Number.POSITIVE_INFINITY)
    .map(nameAndMeaning)
    .filter(({ value }) => !taken.has(value))
  return voice.some('values/order', [...own, ...common.slice(0, VALUES - own.length)], VALUES)
}

/** A phrase of slot `value` is a name, a colon between spaces, and what it means. */
function nameAndMeaning(phrase: string): { value: string; description: string } {
  const [value = phrase, ...meaning] = phrase.split(/[\s\u00A0]+:\s/)
  return { value, description: meaning.join(' : ') }
}
