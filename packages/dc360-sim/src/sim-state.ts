import * as z from 'zod/mini'
import { createSaver } from './saver.ts'
import type { Mode } from './modes.ts'
import { type SavedState, type SimUser, savedStateSchema, type Website } from './state-schema.ts'

const SESSIONS_KEPT = 10_000

export type StateOptions = {
  clock: { now(): Date }
  /** What `save` was last given; undefined on the first start. */
  load?: () => string | undefined
  /** Keeps the state; a change is answered only once it resolved. One call at a time. */
  save?: (state: string) => Promise<void> | void
}

/** Fields of a user to set; what is absent stays as it is, `limit` apart, which falls back to the plan's. */
export type UserChange = { plan?: string; status?: string; used?: number; limit?: number | null }

/** What DC360 knows. Changes are in memory at once; `save` resolves when they are kept. */
export type SimState = {
  mode(): Mode
  setMode(mode: Mode): void
  /** Any user exists. `used` is of the current month. */
  user(id: string): SimUser
  putUser(id: string, change: UserChange): SimUser
  /** Counts a session in the month the report arrives; false when it was counted before. */
  report(id: string, sessionId: string): boolean
  /** The website of a brief; made at the first call. */
  website(briefId: string): { website: Website; created: boolean }
  save(): Promise<void>
}

/** Throws when what `load` gives is not a state this version wrote. */
export function createSimState({ clock, load, save }: StateOptions): SimState {
  const saved = parseSaved(load?.())
  const users = new Map(saved.users)
  const websites = new Map(saved.websites)
  let mode = saved.mode
  const saver = createSaver(
    () => JSON.stringify({ version: 1, mode, users: [...users], websites: [...websites] } satisfies SavedState),
    save,
  )

  function user(id: string): SimUser {
    const period = clock.now().toISOString().slice(0, 7)
    const known = users.get(id) ?? { plan: 'trial', status: 'active', period, used: 0, sessions: [] }
    return known.period === period ? known : { ...known, period, used: 0 }
  }

  function set(id: string, next: SimUser): SimUser {
    users.set(id, next)
    saver.changed()
    return next
  }

  return {
    mode: () => mode,
    setMode(next) {
      mode = next
      saver.changed()
    },
    user,
    putUser(id, change) {
      const { limit: _, ...kept } = user(id)
      return set(id, { ...kept, ...change })
    },
    report(id, sessionId) {
      const known = user(id)
      if (known.sessions.includes(sessionId)) return false
      set(id, { ...known, used: known.used + 1, sessions: [...known.sessions, sessionId].slice(-SESSIONS_KEPT) })
      return true
    },
    website(briefId) {
      const known = websites.get(briefId)
      if (known) return { website: known, created: false }
      const website = newWebsite(websites.size + 1)
      websites.set(briefId, website)
      saver.changed()
      return { website, created: true }
    },
    save: saver.flush,
  }
}

function newWebsite(number: number): Website {
  return { id: `web_${number}`, status: 'building', url: `https://web-${number}.dc360.example` }
}

function parseSaved(saved: string | undefined): SavedState {
  if (saved === undefined) return { version: 1, mode: 'ok', users: [], websites: [] }
  try {
    return z.parse(savedStateSchema, JSON.parse(saved))
  } catch (cause) {
    throw new Error('The saved state of the DC360 simulator cannot be read; delete its file to start afresh.', {
      cause,
    })
  }
}
