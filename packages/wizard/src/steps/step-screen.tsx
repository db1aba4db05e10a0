import { type ComponentType, useEffect, useState } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { Notice } from '../parts/notice.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import type { Page } from '../session/session-state.ts'
import { STEP_TABLE } from './step-table.ts'

type Screens = Partial<Record<Page, ComponentType>>

/** The screen of a page, fetched when it is first shown; a fetch that fails is tried again when the network is back, or by hand. */
export function StepScreen({ page }: { page: Page }) {
  const { t } = useMessages()
  const [screens, setScreens] = useState<Screens>({})
  const [failed, setFailed] = useState<Page>()
  const Screen = screens[page] ?? STEP_TABLE[page].screen
  useEffect(() => {
    const fetched = (of: Page) => (found: ComponentType) =>
      setScreens((before) => (before[of] ? before : { ...before, [of]: found }))
    if (failed === page) return
    const { next } = STEP_TABLE[page]
    STEP_TABLE[page].load().then(fetched(page), () => setFailed(page))
    // A next screen that cannot be had now is asked for again when it is needed.
    if (next) STEP_TABLE[next].load().then(fetched(next), () => undefined)
  }, [page, failed])
  useEffect(() => {
    const again = () => setFailed(undefined)
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [])
  if (Screen) return <Screen key={page} />
  if (failed !== page) return <Skeleton />
  return (
    <Notice tone="quiet" role="status">
      <p>{t.problem.offline}</p>
      <button type="button" className="genesis-button" onClick={() => setFailed(undefined)}>
        {t.retry}
      </button>
    </Notice>
  )
}
