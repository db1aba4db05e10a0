import { useCallback, useEffect, useRef } from 'react'
import type { GenesisCoachProps } from '../../exports/props.ts'
import { MessagesProvider } from '../messages/messages-provider.tsx'
import { ErrorBoundary } from '../parts/error-boundary.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import type { Session } from '../session/session-state.ts'
import type { LoadCatalog } from './use-catalog.ts'
import type { Latest } from './use-latest.ts'
import { Wizard } from './wizard.tsx'

type CoachRootProps = {
  session: Session
  loadCatalog: LoadCatalog
  latest: Latest<GenesisCoachProps>
  props: GenesisCoachProps
}

/** The element everything of ours stands in, the session's life, and the fence around our own mistakes. */
export function CoachRoot({ session, loadCatalog, latest, props }: CoachRootProps) {
  const { locale = 'fr', briefId, baseUrl } = props
  useLife(session, briefId)
  useReady(latest)
  const report = useCallback(
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error)
      latest.current.onError?.({ code: 'WIZARD_FAULT', message })
    },
    [latest],
  )
  const close = useCallback(() => latest.current.onClose?.(), [latest])
  return (
    <div className="genesis-root" lang={locale}>
      <MessagesProvider locale={locale} fallback={<Skeleton />}>
        <ErrorBoundary onError={report}>
          <Wizard
            session={session}
            loadCatalog={loadCatalog}
            baseUrl={baseUrl}
            onClose={props.onClose ? close : undefined}
          />
        </ErrorBoundary>
      </MessagesProvider>
    </div>
  )
}

/** Goes on while it is on the screen and rests when it is not; StrictMode's second mount goes on from where it was. */
function useLife(session: Session, briefId: string | undefined): void {
  useEffect(() => {
    void session.resume()
    return () => session.close()
  }, [session])
  useEffect(() => {
    if (briefId !== undefined) void session.open(briefId)
  }, [session, briefId])
}

function useReady(latest: Latest<GenesisCoachProps>): void {
  const told = useRef(false)
  useEffect(() => {
    if (told.current) return
    told.current = true
    latest.current.onReady?.()
  }, [latest])
}
