import type { BriefInput } from '../../../domain/brief-input.ts'
import { fold } from '../../../domain/text.ts'

/** The user's texts by the name their phrases have in the packs: slot `say.mission`, placeholder `{mission.sentence}`. */
export type UserText = 'description' | 'target' | 'value' | 'advantage' | 'differentiation' | 'mission' | 'vision'

/** Which text of the user's stands where, so that each is read, and read once on a page. */
export type TextPlan = {
  readonly hero: UserText | undefined
  readonly mainValue: UserText | undefined
  readonly benefits: readonly UserText[]
  readonly why: UserText | undefined
  readonly mission: UserText | undefined
  readonly journey: UserText | undefined
}

/** The plan for an input; a text that repeats another one word for word has no place of its own. */
export function planTexts(input: BriefInput): TextPlan {
  const known = distinctTexts(input)
  const has = (text: UserText) => (known.has(text) ? text : undefined)
  const hero = has('description') ?? has('target')
  const pair = known.has('advantage') && known.has('differentiation')
  const mainValue = has('value') ?? (pair ? 'differentiation' : undefined)
  const why = hero === 'target' ? (mainValue === 'differentiation' ? undefined : has('differentiation')) : has('target')
  const placed = new Set([hero, mainValue, why])
  const benefits = (['advantage', 'differentiation'] as const).filter((text) => known.has(text) && !placed.has(text))
  return { hero, mainValue, benefits, why, mission: has('mission'), journey: has('vision') }
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
