import * as z from 'zod/mini'
import { codePointLength } from '../text.ts'
import { knownOrTodo } from './todo.ts'

const upTo = (max: number) =>
  z.string().check(
    z.minLength(1),
    z.refine((value) => codePointLength(value) <= max, { params: { code: 'too_long', max } }),
  )
const keyword = upTo(120)

export const seoOptimizationSchema = z.strictObject({
  primaryKeywords: z.array(keyword).check(z.minLength(3), z.maxLength(5)),
  secondaryKeywords: z.array(keyword).check(z.minLength(5), z.maxLength(8)),
  metaTitle: upTo(60),
  metaDescription: upTo(160),
  headingStructure: z.strictObject({ h1: upTo(160), h2Sections: z.array(upTo(160)) }),
  localSeo: z.strictObject({ optimizedFor: knownOrTodo, localKeywords: z.array(keyword) }),
})
export type SeoOptimization = z.infer<typeof seoOptimizationSchema>
