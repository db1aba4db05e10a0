import { type ReactElement, useState } from 'react'
import type { GenesisCoachProps } from '../exports/props.ts'
import { createCoach } from './coach/create-coach.ts'
import { CoachRoot } from './coach/coach-root.tsx'
import { useLatest } from './coach/use-latest.ts'

/**
 * The wizard: from a few answers to a brief that a website can be made from. Import `styles.css` beside it.
 *
 * Safe on a server (it draws the first step), under StrictMode, and with callbacks made anew at every render. Another
 * `baseUrl` or `userKey` begins anew.
 */
export function GenesisCoach(props: GenesisCoachProps): ReactElement {
  return <KeyedCoach key={`${props.userKey ?? ''} ${props.baseUrl}`} {...props} />
}

function KeyedCoach(props: GenesisCoachProps): ReactElement {
  const latest = useLatest(props)
  const [{ session, client }] = useState(() => createCoach(latest))
  return <CoachRoot session={session} client={client} latest={latest} props={props} />
}
