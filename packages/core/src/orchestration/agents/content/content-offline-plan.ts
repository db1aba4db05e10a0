import type { BriefInput } from '../../../domain/brief-input.ts'
import { codePointLength, fold } from '../../../domain/text.ts'
import type { Voice } from '../../compose/voice.ts'

/** The longest subtitle of the content schema, in code points. */
export const HEADLINE = 120

/** The user's texts by the name their phrases have in the packs: slot `say.mission`, placeholder `{mission.sentence}`. */
export type UserText = 'description' | 'target' | 'value' | 'advantage' | 'differentiation' | 'mission' | 'vision'

/** Which text of the user's stands where, so that each is read, and read once on a page. */
export type TextPlan = {
  readonly subtitle: UserText | undefined
  readonly hero: UserText | undefined
  readonly mainValue: UserText | undefined
  readonly benefits: readonly UserText[]
  readonly why: UserText | undefined
  readonly mission: UserText | undefined
  readonly journey: UserText | undefined
}

/**
 * The plan for an input; a text that repeats another one word for word has no place of its own. A value proposition
 * short enough to be a headline is one, when there is no slogan and something else can stand as the main value.
 */
export function planTexts(input: BriefInput, voice: Voice): TextPlan {
  const known = distinctTexts(input)
  const free = new Set(known)
  const take = (...texts: UserText[]) => {
    const found = texts.find((text) => free.has(text))
    if (found) free.delete(found)
    return found
  }
  const spare = known.has('differentiation') || known.has('advantage')
  const headline = input.slogan === undefined ? voice.values['value.head'] : undefined
  const fits = headline !== undefined && codePointLength(headline) <= HEADLINE
  const subtitle = fits && spare ? take('value') : undefined
  const hero = take('description', 'target')
  const mainValue = take('value', 'differentiation', 'advantage')
  const why = take('target', 'differentiation')
  const benefits = (['advantage', 'differentiation'] as const).filter((text) => free.has(text))
  return { subtitle, hero, mainValue, why, benefits, mission: take('mission'), journey: take('vision') }
}

function distinctTexts(input: BriefInput): Set<UserText> {
  const texts: [UserText, string | undefined][] = [
    ['mission', input.mission],
    ['description', input.description],
    ['vision', input.vision],
    ['value', input.valueProposition],
    ['advantage', input.competitiveAdvantage],
    ['differentiation', input.differentiation],
    ['target', input.targetMarket],
  ]
  const seen = new Set<string>()
  const distinct = new Set<UserText>()
  for (const [name, words] of texts) {
    if (words === undefined || seen.has(fold(words))) continue
    seen.add(fold(words))
    distinct.add(name)
  }
  return distinct
}
