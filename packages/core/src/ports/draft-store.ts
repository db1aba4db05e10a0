import type { Draft } from '../domain/draft.ts'

export type DraftSaved = { kind: 'saved'; draft: Draft } | { kind: 'stale'; revision: number }

/** One draft a user. */
export interface DraftStore {
  get(userId: string): Promise<Draft | undefined>
  /** Saves when `draft.revision` is the one stored (0 for none) and raises it by one; else says which one is stored. */
  save(userId: string, draft: Draft): Promise<DraftSaved>
  /** Removes the draft; a later one starts at revision 0 again. */
  delete(userId: string): Promise<void>
}
