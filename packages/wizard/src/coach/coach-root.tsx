import { useCallback, useEffect, useRef } from 'react'
import type { GenesisCoachProps } from '../../exports/props.ts'
import { GenesisQueries } from '../hooks/genesis-queries.tsx'
import { useSessionLife } from '../hooks/use-session-life.ts'
import { MessagesProvider } from '../messages/messages-provider.tsx'
import { ErrorBoundary } from '../parts/error-boundary.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import type { Session } from '../session/session-state.ts'
import type { GenesisClient } from '../transport/trpc-api.ts'
import type { Latest } from './use-latest.ts'
import { Wizard } from './wizard.tsx'

type CoachRootProps = {
  session: Session
  client: GenesisClient
  latest: Latest<GenesisCoachProps>
  props: GenesisCoachProps
}

/** The element everything of ours stands in, the session's life, and the fence around our own mistakes. */
export function CoachRoot({ session, client, latest, props }: CoachRootProps) {
  const { locale = 'fr', briefId, baseUrl } = props
  useSessionLife(session)
  useOpened(session, briefId)
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
          <GenesisQueries client={client}>
            <Wizard session={session} baseUrl={baseUrl} onClose={props.onClose ? close : undefined} />
          </GenesisQueries>
        </ErrorBoundary>
      </MessagesProvider>
    </div>
  )
}

/** The brief the host asks for; asked for once the session goes on, and left when it is asked for no more. */
function useOpened(session: Session, briefId: string | undefined): void {
  const before = useRef<string>(undefined)
  useEffect(() => {
    if (briefId !== undefined) void session.open(briefId)
    else if (before.current !== undefined) void session.leave()
    before.current = briefId
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
