import * as z from 'zod/mini'

const keyword = z.string().check(z.minLength(1), z.maxLength(120))
const line = z.string().check(z.minLength(1), z.maxLength(400))

/** What the model is asked for. Where the business is stays the user's to say. */
export const seoOutput = z.strictObject({
  primaryKeywords: z.array(keyword).check(z.minLength(3), z.maxLength(5)),
  secondaryKeywords: z.array(keyword).check(z.minLength(5), z.maxLength(8)),
  metaTitle: line,
  metaDescription: line,
  h1: line,
  h2Sections: z.array(line).check(z.maxLength(10)),
})
