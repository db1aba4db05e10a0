import type { Draft } from '../domain/draft.ts'
import { GenesisError } from '../domain/genesis-error.ts'
import type { ServiceDeps } from './deps.ts'

type Deps = Pick<ServiceDeps, 'drafts'>

/** The user's draft, or null. */
export async function getDraft(deps: Deps, userId: string): Promise<Draft | null> {
  return (await deps.drafts.get(userId)) ?? null
}

/** Saves over the revision that was read last; a newer one is `GENESIS_REVISION_CONFLICT` with its number. */
export async function saveDraft(deps: Deps, userId: string, draft: Draft): Promise<Draft> {
  const outcome = await deps.drafts.save(userId, draft)
  if (outcome.kind === 'saved') return outcome.draft
  throw new GenesisError('GENESIS_REVISION_CONFLICT', { revision: outcome.revision })
}

/** Removes the draft; without one, nothing happens. */
export async function deleteDraft(deps: Deps, userId: string): Promise<{ deleted: true }> {
  await deps.drafts.delete(userId)
  return { deleted: true }
}
