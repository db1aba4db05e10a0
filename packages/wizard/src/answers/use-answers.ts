import { useEffect, useRef, useState } from 'react'
import type { PartialBriefInput } from '@genesis/core/domain/brief-input'
import type { Session, SessionState } from '../session/session-state.ts'
import { type Answers, type AnswersAction, answersOf, changeAnswers, patchOf, unfinishedOf } from './answers.ts'

/**
 * The forms as they are typed, kept in the session at every keystroke. When the session's values change by another
 * hand (a draft read from the server, a new brief), the forms are filled in anew.
 */
export function useAnswers(session: Session, { values, unfinished }: SessionState) {
  const [answers, setAnswers] = useState<Answers>(() => answersOf(values, unfinished))
  const latest = useRef(answers)
  const known = useRef(values)
  useEffect(() => {
    if (values === known.current) return
    known.current = values
    const mine = JSON.stringify(answersOf(patchedValues(latest.current, values), unfinishedOf(latest.current)))
    const theirs = answersOf(values, unfinished)
    if (mine === JSON.stringify(theirs)) return
    latest.current = theirs
    setAnswers(theirs)
  }, [values, unfinished])

  const change = (action: AnswersAction) => {
    const next = changeAnswers(latest.current, action)
    latest.current = next
    setAnswers(next)
    session.setValues(patchOf(next, session.getState().values), unfinishedOf(next))
    known.current = session.getState().values
  }
  return { answers, change }
}

function patchedValues(answers: Answers, values: PartialBriefInput): PartialBriefInput {
  return { ...values, ...patchOf(answers, values) } as PartialBriefInput // an `undefined` reads as absent here
}
