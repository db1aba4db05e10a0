import type { Locale } from '@genesis/core/domain/locale'
import type { Catalog } from '../session/genesis-api.ts'
import { trpc } from '../transport/react.ts'

/** `failed`: free text serves instead of the lists. */
export type CatalogState = { status: 'loading' | 'failed' } | { status: 'ready'; catalog: Catalog }

/** What the forms offer to choose from, in `locale`. The lists of another language stay until the new ones are there. */
export function useCatalog(locale: Locale): CatalogState {
  const { data, isError } = trpc.catalog.get.useQuery({ locale }, { placeholderData: (before) => before })
  if (data) return { status: 'ready', catalog: data }
  return { status: isError ? 'failed' : 'loading' }
}
