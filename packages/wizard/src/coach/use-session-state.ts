import { useSyncExternalStore } from 'react'
import type { Session, SessionState } from '../session/session-state.ts'

/** The session's state, drawn anew at each change. */
export function useSessionState(session: Session): SessionState {
  return useSyncExternalStore(session.subscribe, session.getState, session.getState)
}
