import { useSyncExternalStore } from 'react'
import type { Session, SessionState } from '../session/session-state.ts'

/** A session's state, drawn anew at each change; what is drawn first, also on a server, is the state before anything was read. */
export function useSession(session: Session): SessionState {
  return useSyncExternalStore(session.subscribe, session.getState, session.getState)
}
