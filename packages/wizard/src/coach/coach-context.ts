import { createContext, useContext } from 'react'
import type { FieldError } from '@genesis/core/domain/genesis-error'
import type { Answers, AnswersAction } from '../answers/answers.ts'
import type { ShownError } from '../answers/shown-errors.ts'
import type { CatalogState } from '../hooks/use-catalog.ts'
import type { Session, SessionState } from '../session/session-state.ts'

/** What every screen is drawn from and acts on. */
export type Coach = {
  session: Session
  state: SessionState
  catalog: CatalogState
  answers: Answers
  change: (action: AnswersAction) => void
  /** Answers that were refused, by our own checks or by the server. */
  errors: readonly ShownError[]
  /** Counts refusals, so that the summary takes the focus at each. */
  refusal: number
  /** Shows these answers as refused; none = all is well again. */
  refuse: (fields: readonly FieldError[]) => void
  /** The answer one came to correct; saving it returns to the summary. */
  editing: string | undefined
  /** Goes to the question of a path, and back to the summary afterwards. */
  edit: (path: string) => void
  /** Goes to a page; whatever was being corrected is done. */
  goTo: (page: SessionState['page']) => void
  /** The DOM id of a question's control, unique on the host's page. */
  idOf: (path: string) => string
  /** The full address of a file of Genesis's. */
  fileUrl: (path: string) => string
  /** The page before this one. */
  cameFrom: SessionState['page'] | undefined
  /** Notes that the user is at work here: before that, the focus stays where the host has it. */
  touch: () => void
  wasTouched: () => boolean
}

export const CoachContext = createContext<Coach | undefined>(undefined)

/** The coach around this screen. */
export function useCoach(): Coach {
  const coach = useContext(CoachContext)
  if (!coach) throw new Error('a screen of the wizard stands outside its shell')
  return coach
}
