import type { GenesisCoachProps } from '../../exports/props.ts'
import { browserEnvironment } from '../session/browser-environment.ts'
import { createSession } from '../session/session.ts'
import type { Session } from '../session/session-state.ts'
import { createTransport, type GenesisClient } from '../transport/trpc-api.ts'
import type { Latest } from './use-latest.ts'

/** Puts the session and the way to Genesis together for one place and user. Touches nothing until it is resumed. */
export function createCoach(props: Latest<GenesisCoachProps>): { session: Session; client: GenesisClient } {
  const { baseUrl, userKey, initialValues, preset } = props.current
  const uiLocale = () => props.current.locale ?? 'fr'
  const {
    api,
    client,
    userKey: ofToken,
  } = createTransport({
    baseUrl,
    getToken: (want) => props.current.getToken(want),
    locale: uiLocale,
  })
  const session = createSession({
    api,
    environment: browserEnvironment(),
    scope: baseUrl,
    userKey: userKey ?? ofToken,
    initialValues,
    preset,
    uiLocale,
    contentLocale: () => props.current.contentLocale ?? uiLocale(),
    callbacks: () => props.current,
  })
  return { session, client }
}
