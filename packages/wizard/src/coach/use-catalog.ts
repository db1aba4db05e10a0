import type { Locale } from '@genesis/core/domain/locale'
import { useEffect, useRef, useState } from 'react'
import type { Catalog } from '../session/genesis-api.ts'
import type { Page } from '../session/session-state.ts'

/** `failed`: free text serves instead of the lists. */
export type CatalogState = { status: 'loading' | 'failed' } | { status: 'ready'; catalog: Catalog }
export type LoadCatalog = (locale: Locale) => Promise<Catalog>

/**
 * What the forms offer to choose from, in `locale`. The lists of another language stay until the new ones are there;
 * a failure is tried again at another page, and when the network is back.
 */
export function useCatalog(load: LoadCatalog, locale: Locale, page: Page): CatalogState {
  const [state, setState] = useState<CatalogState>({ status: 'loading' })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let left = false
    load(locale).then(
      (catalog) => left || setState({ status: 'ready', catalog }),
      () => left || setState((before) => (before.status === 'ready' ? before : { status: 'failed' })),
    )
    return () => {
      left = true
    }
  }, [load, locale, tries])
  const tried = useRef(page)
  const failed = state.status === 'failed'
  useEffect(() => {
    const elsewhere = tried.current !== page
    tried.current = page
    if (!failed) return
    if (elsewhere) setTries((count) => count + 1)
    const again = () => setTries((count) => count + 1)
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [failed, page])
  return state
}
