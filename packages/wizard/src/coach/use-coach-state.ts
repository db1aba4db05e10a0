import type { FieldError } from '@genesis/core/domain/genesis-error'
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { placeOf } from '../answers/fields.ts'
import { onScreen, shownErrors } from '../answers/shown-errors.ts'
import { useAnswers } from '../answers/use-answers.ts'
import { useCatalog } from '../hooks/use-catalog.ts'
import { useSession } from '../hooks/use-session.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import type { Page, Session } from '../session/session-state.ts'
import type { Coach } from './coach-context.ts'

export type CoachInput = { session: Session; baseUrl: string }

/** Brings the session, the forms and the moves between screens together. */
export function useCoachState({ session, baseUrl }: CoachInput): Coach {
  const { locale } = useMessages()
  const state = useSession(session)
  const catalog = useCatalog(locale)
  const { answers, change } = useAnswers(session, state)
  const refusals = useRefusals(session, state.problem?.fields, answers)
  const moves = useMoves(session, state.page)
  const id = useId()
  const idOf = useCallback((path: string) => `${id}${path.replaceAll('.', '-')}`, [id])
  const fileUrl = useCallback((path: string) => addressOf(path, baseUrl), [baseUrl])
  return { session, state, catalog, answers, change, ...refusals, ...moves, idOf, fileUrl }
}

/** Refused answers: our own checks' first, else the server's. */
function useRefusals(session: Session, theirs: readonly FieldError[] | undefined, answers: Coach['answers']) {
  const { t } = useMessages()
  const [own, setOwn] = useState<readonly FieldError[]>([])
  const [refusal, setRefusal] = useState(0)
  useEffect(() => {
    if (theirs && theirs.length > 0) setRefusal((count) => count + 1)
  }, [theirs])
  const refuse = useCallback(
    (fields: readonly FieldError[]) => {
      setOwn(fields)
      if (fields.length > 0) setRefusal((count) => count + 1)
      else if (session.getState().problem?.fields) session.dismissProblem()
    },
    [session],
  )
  const errors = useMemo(
    () => shownErrors(own.length > 0 ? own : onScreen(theirs ?? [], answers), t),
    [own, theirs, answers, t],
  )
  return { errors, refusal, refuse }
}

function useMoves(session: Session, page: Page) {
  const [editing, setEditing] = useState<string>()
  const touched = useRef(false)
  const cameFrom = usePrevious(page)
  const goTo = useCallback(
    (to: Page) => {
      setEditing(undefined)
      session.goTo(to)
    },
    [session],
  )
  const edit = useCallback(
    (path: string) => {
      setEditing(path)
      session.goTo(placeOf(path).page)
    },
    [session],
  )
  const touch = useCallback(() => {
    touched.current = true
  }, [])
  const wasTouched = useCallback(() => touched.current, [])
  return { editing, edit, goTo, cameFrom, touch, wasTouched }
}

/** The page before the one shown now. */
function usePrevious(page: Page): Page | undefined {
  const [pages, setPages] = useState<{ now: Page; before?: Page }>({ now: page })
  if (pages.now !== page) setPages({ now: page, before: pages.now })
  return pages.now === page ? pages.before : pages.now
}

/** Only paths of Genesis's own origin and web addresses; anything else leads nowhere. */
function addressOf(path: string, baseUrl: string): string {
  if (path.startsWith('/') && !path.startsWith('//')) return `${baseUrl.replace(/\/+$/, '')}${path}`
  return /^https?:\/\//.test(path) ? path : ''
}
