import { useMessages } from './messages-provider.tsx'

/** Why a result is less than it could be, in words; a code nobody knows is shown as it is. */
export function useReason(): (code: string) => string {
  const { t } = useMessages()
  return (code) => t.reasons[code] ?? t.otherReason(code)
}
