import { useRunMessages } from './use-run-messages.ts'

/** Why a result is less than it could be, in words; a code nobody knows is shown as it is. */
export function useReason(): (code: string) => string {
  const { t } = useRunMessages()
  return (code) => t.reasons[code] ?? t.otherReason(code)
}
