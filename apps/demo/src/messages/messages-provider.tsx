import type { Locale } from '@genesis/core/domain/locale'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { remembered } from '../session/remembered.ts'
import { en } from './en.ts'
import { fr, type Messages } from './fr.ts'

const MESSAGES: Record<Locale, Messages> = { fr, en }
const KEY = 'locale'

type Speaking = { locale: Locale; t: Messages; setLocale: (locale: Locale) => void }
const Context = createContext<Speaking>({ locale: 'fr', t: fr, setLocale: () => undefined })

/** The language of the whole page, remembered, and told to the document. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(() => (remembered.read(KEY) === 'en' ? 'en' : 'fr'))
  useEffect(() => {
    document.documentElement.lang = locale
    remembered.write(KEY, locale)
  }, [locale])
  const value = useMemo(() => ({ locale, t: MESSAGES[locale], setLocale }), [locale])
  return <Context value={value}>{children}</Context>
}

/** The page's words in its language. */
export function useMessages(): Speaking {
  return useContext(Context)
}
