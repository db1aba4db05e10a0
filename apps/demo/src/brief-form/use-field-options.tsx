import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { trpc } from '../transport/trpc.ts'
import type { FieldPath } from './fields.ts'

/** What the catalog offers for a field: trades to pick from, countries with the region's first. */
export function useFieldOptions(draftCountry: string): (path: FieldPath) => ReactNode {
  const { t, locale } = useMessages()
  const { data: catalog } = trpc.catalog.get.useQuery({ locale }, { staleTime: Infinity })
  return (path) => {
    if (path === 'sector') return catalog?.sectors.map(({ id, label }) => <option key={id} value={label} />)
    if (path !== 'location.country') return undefined
    const known = catalog?.countries ?? []
    const missing = draftCountry !== '' && !known.some(({ code }) => code === draftCountry)
    return (
      <>
        <option value="">{t.form.noCountry}</option>
        {missing && <option value={draftCountry}>{draftCountry}</option>}
        {known.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </>
    )
  }
}
