import type { PartialBriefInput } from '@genesis/core/domain/brief-input'
import type { Draft } from '@genesis/core/domain/draft'
import type { ApiError } from './genesis-api.ts'
import type { KeptDraft } from './kept.ts'
import { fieldsIn } from './problem.ts'
import { isAsking, type Page, STEP_OF } from './session-state.ts'

/** The name under which a change of place counts among the answers. */
export const PLACE = '@page'

/**
 * The server's draft under the answers given here: those are what the person in front sees and means, also where they
 * took one away. The same object when the server has nothing new.
 */
export function mergeDraft(local: KeptDraft, server: Draft | null): KeptDraft {
  if (!server) return local.revision === 0 ? local : { ...local, revision: 0 }
  if (server.revision === local.revision) return local
  const { step, values, revision } = server
  const merged = over({ ...local, page: pageOf(step), values, revision }, local)
  return { ...merged, briefId: sameAnswers(merged.values, local.values) ? local.briefId : undefined }
}

/** `kept` with the answers of `typed` over it that are not saved yet. */
export function over(kept: KeptDraft, typed: KeptDraft): KeptDraft {
  const values: Record<string, unknown> = { ...kept.values }
  for (const name of typed.dirty) {
    const value: unknown = Reflect.get(typed.values, name)
    if (value === undefined) delete values[name]
    else values[name] = value
  }
  const dirty = [...new Set([...kept.dirty, ...typed.dirty])]
  const { page, preset } = typed.dirty.includes(PLACE) ? typed : kept
  const unfinished = typed.unfinished ?? kept.unfinished
  const same = typed.unfinished === undefined && sameAnswers(values, kept.values)
  const briefId = same ? kept.briefId : undefined
  return { ...kept, page, preset, values: values as PartialBriefInput, unfinished, dirty, briefId } // names and values are of the two
}

/** Whether these are the same answers, in whatever order they are written. */
export function sameAnswers(a: object, b: object): boolean {
  return canonical(a) === canonical(b)
}

function canonical(values: object): string {
  return JSON.stringify(values, (_key, value: unknown) => {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isRecord ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value
  })
}

/** What is sent of it: without the answers the server would not take. */
export function storable({ page, values, revision }: KeptDraft, unfit: readonly string[]): Draft {
  const fit = Object.entries(values).filter(([name]) => !unfit.includes(name))
  return { step: page, values: Object.fromEntries(fit), revision }
}

/** The answers that a refusal names. */
export function refusedNames(error: ApiError): string[] {
  if (error.body?.error !== 'GENESIS_INVALID_INPUT') return []
  return fieldsIn(error.body.details.fields).map(({ path }) => path.split('.', 1)[0] ?? '')
}

function pageOf(step: string): Page {
  const pages = Object.keys(STEP_OF) as Page[] // the keys of the table
  return pages.find((page) => page === step && isAsking(page)) ?? 'business'
}
