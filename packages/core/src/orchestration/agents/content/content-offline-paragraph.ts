import { clip, codePointLength } from '../../../domain/text.ts'

/** The longest paragraph of the content schema, in code points. */
const PARAGRAPH = 2500

/** A sentence of ours that may go when the user's words need the room. */
export type Optional = { readonly optional: string | undefined }

/**
 * Sentences as one paragraph; those that are undefined are left out. Where it would be too long, the optional ones go,
 * the last first.
 */
export function paragraph(...sentences: readonly (string | undefined | Optional)[]): string {
  const parts = sentences.flatMap((sentence) => {
    const isOptional = typeof sentence === 'object'
    const text = isOptional ? sentence.optional : sentence
    return text === undefined || text === '' ? [] : [{ text, isOptional }]
  })
  const joined = () => parts.map(({ text }) => text).join(' ')
  while (codePointLength(joined()) > PARAGRAPH) {
    const spare = parts.findLastIndex(({ isOptional }) => isOptional)
    if (spare === -1) break
    parts.splice(spare, 1)
  }
  return clip(joined(), PARAGRAPH)
}

/** Marks a sentence as one that may go. */
export function maybe(optional: string | undefined): Optional {
  return { optional }
}
