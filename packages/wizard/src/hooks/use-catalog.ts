import type { Locale } from '@genesis/core/domain/locale'
import type { Catalog } from '../session/genesis-api.ts'
import { trpc } from '../transport/react.ts'

/** `failed`: not to be had so far, so free text serves instead of the lists, which may come all the same. */
export type CatalogState = { status: 'loading' | 'failed' } | { status: 'ready'; catalog: Catalog }

/** One failure may well be the network waking up. */
const FAILURES = 2

/**
 * What the forms offer to choose from, in `locale`. The lists of another language stay until the new ones are there.
 * What could not be read is tried again, and what was refused when the network or the user comes back to the page.
 */
export function useCatalog(locale: Locale): CatalogState {
  const { data, errorUpdateCount, failureCount, fetchStatus } = trpc.catalog.get.useQuery(
    { locale },
    { placeholderData: (before) => before },
  )
  if (data) return { status: 'ready', catalog: data }
  const failed = errorUpdateCount > 0 || failureCount >= FAILURES || fetchStatus === 'paused'
  return { status: failed ? 'failed' : 'loading' }
}
