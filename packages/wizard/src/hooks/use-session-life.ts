import { useEffect } from 'react'
import type { Session } from '../session/session-state.ts'

/** The session goes on while the component is on the screen and rests when it is not; StrictMode's second mount goes on. */
export function useSessionLife(session: Session): void {
  useEffect(() => {
    void session.resume()
    return () => session.close()
  }, [session])
}
