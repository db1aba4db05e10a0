import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'

const PAUSE_MS = 5_000
const Context = createContext<(message: string) => void>(() => undefined)

/** The page's one live region: polite, at most one message in five seconds, the newest wins. */
export function Announcer({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState('')
  const waiting = useRef<string | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const speak = useCallback((words: string) => {
    setMessage(words)
    timer.current = setTimeout(() => {
      timer.current = undefined
      const next = waiting.current
      waiting.current = undefined
      if (next !== undefined) speak(next)
    }, PAUSE_MS)
  }, [])
  const announce = useCallback(
    (words: string) => {
      if (timer.current === undefined) speak(words)
      else waiting.current = words
    },
    [speak],
  )
  useEffect(() => () => clearTimeout(timer.current), [])

  return (
    <Context value={announce}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
        {message}
      </div>
    </Context>
  )
}

/** Says something to a screen reader, politely. */
export function useAnnounce(): (message: string) => void {
  return useContext(Context)
}
