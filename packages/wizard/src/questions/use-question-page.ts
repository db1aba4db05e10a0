import { useEffect, useState } from 'react'
import { GROUPS, placeOf, type QuestionPageName } from '../answers/fields.ts'
import { useCoach } from '../coach/coach-context.ts'
import { useMessages } from '../messages/messages-provider.tsx'
import { useNarrow } from '../parts/use-narrow.ts'
import { type Page, STEP_OF, STEPS } from '../session/session-state.ts'

const loadChecks = () => import('../answers/checks.ts')

/** Which groups are on the screen, and the way on and back: a phone goes group by group, a desktop page by page. */
export function useQuestionPage(page: QuestionPageName, next: Page) {
  const { editing, cameFrom, answers, refuse, goTo, edit } = useCoach()
  const { locale } = useMessages()
  const narrow = useNarrow()
  const groups = GROUPS[page]
  const [index, setIndex] = useState(() => firstGroup(page, editing, cameFrom))
  const [target, setTarget] = useState(editing)
  useFocusOn(target, () => setTarget(undefined))
  useEffect(() => void loadChecks().catch(() => undefined), []) // fetched early, so that going on works offline
  const shown = narrow ? groups.slice(index, index + 1) : groups

  const proceed = async () => {
    const found = await loadChecks().then(
      ({ checkGroups }) => checkGroups(shown, answers, locale),
      () => [], // without the checks' code the server's own word comes at the start
    )
    refuse(found)
    if (found.length > 0) return
    if (editing) goTo('review')
    else if (narrow && index < groups.length - 1) setIndex(index + 1)
    else goTo(next)
  }
  const back = backOf({ page, narrow, index, editing }, { walk: setIndex, goTo })
  const reach = (path: string) => {
    const place = placeOf(path)
    if (place.page !== page) return edit(path)
    setIndex(place.group)
    setTarget(path)
  }
  return { groups, shown, index, narrow, editing, proceed, back, reach }
}

type Stand = { page: QuestionPageName; narrow: boolean; index: number; editing: string | undefined }
type Ways = { walk: (to: number) => void; goTo: (page: Page) => void }

/** The way back; none from the very first question. */
function backOf({ page, narrow, index, editing }: Stand, { walk, goTo }: Ways): (() => void) | undefined {
  if (editing) return () => goTo('review')
  if (narrow && index > 0) return () => walk(index - 1)
  return page === 'market' ? () => goTo('business') : undefined
}

/** Coming back from a later page, one stands at the end of this one. */
function firstGroup(page: QuestionPageName, editing: string | undefined, cameFrom: Page | undefined): number {
  if (editing) return placeOf(editing).group
  const later =
    cameFrom === 'review' || (cameFrom !== undefined && STEPS.indexOf(page) < STEPS.indexOf(STEP_OF[cameFrom]))
  return later && cameFrom !== 'results' ? GROUPS[page].length - 1 : 0
}

/** Brings the focus to a question once it is on the screen. */
function useFocusOn(path: string | undefined, onDone: () => void): void {
  const { idOf } = useCoach()
  useEffect(() => {
    if (path === undefined) return
    const control = document.getElementById(idOf(path))
    control?.focus()
    control?.scrollIntoView?.({ block: 'center' })
    onDone()
  })
}
