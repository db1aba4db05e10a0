import { useEffect, useSyncExternalStore } from 'react'
import type { Session, SessionState } from '../session/session-state.ts'

/**
 * A session's state, drawn anew at each change. The session goes on while the component is on the screen and rests when
 * it is not; what is drawn first, also on a server, is the state before anything was read.
 */
export function useSession(session: Session): SessionState {
  useEffect(() => {
    void session.resume()
    return () => session.close()
  }, [session])
  return useSyncExternalStore(session.subscribe, session.getState, session.getState)
}
