import { MAX_COMPETITORS } from '../../../domain/results/market-research.ts'
import type { ComposeContext } from '../../compose/compose-context.ts'
import { formsOf } from '../../compose/placeholder-values.ts'
import { withStop } from '../../compose/user-text.ts'
import type { Voice } from '../../compose/voice.ts'
import { createFramer } from './framed-lines.ts'

/** Lines that carry what the user wrote about the market, word for word. */
export type OwnWords = {
  readonly goals: string[]
  readonly challenges: string[]
  readonly differentiation: string[]
  readonly experience: string[]
  readonly culture: string[]
}

/** Every goal, challenge, strength, further competitor and cultural note of the user, each in a line of its own. */
export function ownWords(context: ComposeContext, voice: Voice): OwnWords {
  const { input, locale } = context
  const lines = createFramer(context, voice).each
  const paragraph = (slot: string, text: string | undefined) =>
    text === undefined ? [] : lines(slot, [{ words: withStop(text) }])
  const rivals = (input.competitors ?? []).slice(MAX_COMPETITORS).map((competitor) => ({ competitor }))
  const strengths = [
    ...paragraph('research.differentiation', input.differentiation),
    ...paragraph('research.advantage', input.competitiveAdvantage),
    ...paragraph('research.value', input.valueProposition),
  ]
  const culture = Object.entries(input.culturalContext ?? {}).map(([key, words]) => ({ key, words }))
  return {
    goals: lines(
      'research.goal',
      (input.goals ?? []).map((goal) => formsOf('goal', goal, locale)),
    ),
    challenges: input.marketChallenges
      ? lines('research.challenge', [{ challenge: withStop(input.marketChallenges) }])
      : [],
    differentiation: [
      ...(strengths.length > 0 ? strengths : [voice.say('research.differentiation.missing')]),
      ...paragraph('research.target', input.targetMarket),
      ...lines('research.competitor.more', rivals),
    ],
    experience: experience(context, voice),
    culture: lines('research.context', culture),
  }
}

function experience({ input }: ComposeContext, voice: Voice): string[] {
  const years = input.yearsInBusiness === 0 ? voice.say('research.years.new') : voice.trySay('research.years')
  const size = voice.trySay('research.size', { size: input.companySize })
  return [years, size].filter((line) => line !== undefined)
}
