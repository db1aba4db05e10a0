import * as z from 'zod/mini'

const line = z.string().check(z.minLength(1), z.maxLength(500))
const lines = z.array(line).check(z.maxLength(6))
const level = z.enum(['low', 'medium', 'high'])

/** What a model may say of a market it has not looked up: considerations, never findings. */
export const researchOutput = z.strictObject({
  opportunities: z
    .array(
      z.strictObject({
        opportunity: line,
        potentialImpact: level,
        difficulty: level,
        timeframe: z.enum(['short', 'medium', 'long']),
      }),
    )
    .check(z.maxLength(6)),
  differentiationSuggestions: lines,
  riskFactors: lines,
  successFactors: lines,
})
