import type { BriefInput } from '../../../domain/brief-input.ts'
import type { ContentGeneration } from '../../../domain/results/content-generation.ts'
import type { KnownOrTodo } from '../../../domain/results/todo.ts'
import { codePointLength } from '../../../domain/text.ts'
import type { ComposeContext } from '../../compose/compose-context.ts'
import { placeholdersOf } from '../../compose/fill-template.ts'
import { formsOf } from '../../compose/placeholder-values.ts'
import { joinList } from '../../compose/typography.ts'
import type { Voice } from '../../compose/voice.ts'
import { paragraph } from './content-offline-paragraph.ts'
import { todo } from './content-offline-todo.ts'

type Entry = ContentGeneration['faq'][number]
/** A list longer than this is cut to the entries that fit: all of them stand on the services page. */
const LIST = 1800

/** Questions people ask; what the input answers is answered, what only the owner knows is a gap. */
export function composeFaq({ input }: ComposeContext, voice: Voice): Entry[] {
  const { values, locale } = voice
  const [first, ...more] = tradeQuestions(voice)
  const entry = (slot: string, answer: KnownOrTodo): Entry => ({ question: voice.say(`${slot}.q`), answer })
  const entries = [
    values['services'] !== undefined && entry('faq.services', servicesAnswer(values['services'], voice)),
    input.targetMarket !== undefined && entry('faq.target', paragraph(voice.say('faq.target.a'))),
    first,
    entry('faq.prices', pricesAnswer(input, voice) ?? todo('prices', locale)),
    entry('faq.where', whereAnswer(voice) ?? todo('place', locale)),
    ...more,
    entry('faq.contact', voice.trySay('faq.contact.a') ?? todo('contact', locale)),
    entry('faq.hours', todo('hours', locale)),
    entry('faq.payment', todo('payment', locale)),
  ]
  return entries.filter((candidate) => typeof candidate === 'object')
}

function servicesAnswer(services: string, voice: Voice): string {
  return codePointLength(services) <= LIST ? voice.say('faq.services.a') : voice.say('teaser.many')
}

/** The address with the place, or whichever of them is known. */
function whereAnswer(voice: Voice): string | undefined {
  return voice.trySay('faq.where.both') ?? voice.trySay('faq.where.address') ?? voice.trySay('faq.where.place')
}

function pricesAnswer({ services = [] }: BriefInput, voice: Voice): string | undefined {
  const priced = services.flatMap(({ name, price }) => (price === undefined ? [] : [`${name} (${price})`]))
  if (priced.length === 0) return undefined
  let shown = priced
  while (codePointLength(joinList(shown, voice.locale)) > LIST) shown = shown.slice(0, -1)
  const answer = voice.say('faq.prices.a', formsOf('prices', joinList(shown, voice.locale), voice.locale))
  return shown.length === priced.length ? answer : paragraph(answer, voice.say('faq.prices.more'))
}

/** One or two questions of the trade whose answers have all they speak of. */
function tradeQuestions(voice: Voice): Entry[] {
  const { locale, sector, values } = voice
  const answerable = (sector?.voice.faq ?? []).filter(({ question, answer }) =>
    placeholdersOf(`${question[locale]} ${answer[locale]}`).every((name) => values[name] !== undefined),
  )
  return voice.some('faq', answerable, voice.chance('faq.trade', 50) ? 2 : 1).map(({ question, answer }) => ({
    question: voice.fill(question[locale]),
    answer: voice.fill(answer[locale]),
  }))
}
