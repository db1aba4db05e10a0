import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'

const PAUSE_MS = 5_000
const Context = createContext<(message: string) => void>(() => undefined)

/** The wizard's one live region: polite, at most one message in five seconds, the newest wins. */
export function Announcer({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState('')
  const waiting = useRef<string>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const announce = useCallback((words: string) => {
    const speak = (next: string) => {
      setMessage(next)
      timer.current = setTimeout(() => {
        timer.current = undefined
        const newest = waiting.current
        waiting.current = undefined
        if (newest !== undefined) speak(newest)
      }, PAUSE_MS)
    }
    if (timer.current === undefined) speak(words)
    else waiting.current = words
  }, [])
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      timer.current = undefined
    },
    [],
  )

  return (
    <Context.Provider value={announce}>
      {children}
      <div className="genesis-hidden" role="status" aria-live="polite">
        {message}
      </div>
    </Context.Provider>
  )
}

/** Says something to a screen reader, politely. */
export function useAnnounce(): (message: string) => void {
  return useContext(Context)
}
