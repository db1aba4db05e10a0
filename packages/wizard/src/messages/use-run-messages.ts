import type { Locale } from '@genesis/core/domain/locale'
import { useMemo } from 'react'
import type { Messages } from './fr.ts'
import { frRun, type RunMessages } from './fr-run.ts'
import { useMessages } from './messages-provider.tsx'

/** What to say on the screens of a run and its results, and in which language. */
export function useRunMessages(): { t: Messages & RunMessages; locale: Locale } {
  const { t, locale } = useMessages()
  return useMemo(() => ({ t: { ...frRun, ...t }, locale }), [t, locale])
}
