import type { Locale } from '@genesis/core/domain/locale'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { fr, type Messages } from './fr.ts'
import type { RunMessages } from './fr-run.ts'

/** What is said. In French, what only a run says comes with its screens (`useRunMessages`). */
type Said = Messages & Partial<RunMessages>

/** How each language but French comes: French is there at once, the others when asked for, and then whole. */
const LOADERS: Record<Exclude<Locale, 'fr'>, () => Promise<Said>> = {
  en: () =>
    Promise.all([import('./en.ts'), import('./en-run.ts')]).then(([{ en }, { enRun }]) => ({ ...en, ...enRun })),
}

type Spoken = { t: Said; locale: Locale }
const Context = createContext<Spoken>({ t: fr, locale: 'fr' })

/** Shows its children in `locale`; until a language is loaded, `fallback`, and French when it cannot be loaded. */
export function MessagesProvider({
  locale,
  fallback,
  children,
}: {
  locale: Locale
  fallback: ReactNode
  children: ReactNode
}) {
  const [loaded, setLoaded] = useState<Partial<Record<Locale, Said>>>({ fr })
  useEffect(() => {
    if (locale === 'fr' || loaded[locale]) return
    let left = false
    LOADERS[locale]().then(
      (messages) => left || setLoaded((before) => ({ ...before, [locale]: messages })),
      () => left || setLoaded((before) => ({ ...before, [locale]: fr })),
    )
    return () => {
      left = true
    }
  }, [locale, loaded])
  const t = loaded[locale]
  const spoken = useMemo(() => t && { t, locale }, [t, locale])
  return spoken ? <Context.Provider value={spoken}>{children}</Context.Provider> : fallback
}

/** What to say, and in which language. */
export function useMessages(): Spoken {
  return useContext(Context)
}
