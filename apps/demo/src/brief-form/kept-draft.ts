import type { Locale } from '@genesis/core/domain/locale'
import { remembered } from '../session/remembered.ts'
import { type Draft, emptyDraft } from './draft.ts'

/** Each user's answers stay in this browser until their brief is started. */
export const keptDraft = {
  read(userId: string, locale: Locale): Draft {
    const empty = emptyDraft(locale)
    const kept = parsed(remembered.read(keyOf(userId)))
    if (!kept) return empty
    return { ...empty, ...kept, texts: { ...empty.texts, ...kept.texts } }
  },
  write(userId: string, draft: Draft): void {
    remembered.write(keyOf(userId), JSON.stringify(draft))
  },
  drop(userId: string): void {
    remembered.write(keyOf(userId), undefined)
  },
}

function keyOf(userId: string): string {
  return `draft:${userId}`
}

/** What an older version of this page kept counts only when it still has the shape. */
function parsed(text: string | undefined): Draft | undefined {
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    const whole = typeof value === 'object' && value !== null && 'texts' in value && 'services' in value
    return whole && Array.isArray(value.services) ? (value as Draft) : undefined // written by `write` above
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
