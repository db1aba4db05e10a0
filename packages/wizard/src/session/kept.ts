import type { PartialBriefInput } from '@genesis/core/domain/brief-input'
import type { Preset } from '@genesis/core/domain/preset'
import type { KeyValues } from './environment.ts'
import type { StartRequest } from './genesis-api.ts'
import type { RunLog } from './run-reducer.ts'
import type { Page, Unfinished } from './session-state.ts'

/**
 * Answers as they are on the device. `dirty`: the names of those the server does not have yet; `briefId`: the brief they
 * went into just as they are.
 */
export type KeptDraft = {
  page: Page
  values: PartialBriefInput
  unfinished?: Unfinished | undefined
  preset: Preset
  revision: number
  dirty: string[]
  briefId?: string | undefined
}

/**
 * A click on start whose brief is uncertain; `at` in milliseconds since 1970. `told`: the user knows that it failed, so
 * only another click tries it again.
 */
export type KeptStart = { request: StartRequest; at: number; told?: boolean }

/** The brief the screen was at; `log` while its run goes on, `overAt` since it is over. */
export type KeptRun = { briefId: string; log?: RunLog; overAt?: number }

export type Slot<T> = { read(): T | undefined; write(value: T): void; clear(): void }
export type Kept = { draft: Slot<KeptDraft>; start: Slot<KeptStart>; run: Slot<KeptRun> }

/** Raised when the shape of anything kept changes: what an older version left is then forgotten. */
const VERSION = 1

/** What the device keeps for one user of one Genesis, each under its own key. */
export function createKept(storage: KeyValues, scope: string, userKey: string): Kept {
  const slot = <T>(name: string, is: (value: Loose) => boolean): Slot<T> => {
    const key = `genesis:${VERSION}:${scope}:${userKey}:${name}`
    return {
      read: () => {
        const value = parse(storage.get(key))
        return value && is(value) ? (value as T) : undefined // written by `write` of this version, and checked
      },
      write: (value) => storage.set(key, JSON.stringify(value)),
      clear: () => storage.remove(key),
    }
  }
  return {
    draft: slot(
      'draft',
      ({ page, values, unfinished = {}, dirty }) =>
        isText(page) && isObject(values) && isObject(unfinished) && Array.isArray(dirty),
    ),
    start: slot(
      'start',
      ({ request, at }) => isObject(request) && isText(request.idempotencyKey) && Number.isFinite(at),
    ),
    run: slot('run', ({ briefId, log }) => isText(briefId) && (log === undefined || isRunLog(log))),
  }
}

/** A place to keep things for as long as the page lives. */
export function memoryStorage(): KeyValues {
  const memory = new Map<string, string>()
  return {
    get: (key) => memory.get(key),
    set: (key, value) => void memory.set(key, value),
    remove: (key) => void memory.delete(key),
  }
}

type Loose = Record<string, unknown>

function parse(text: string | undefined): Loose | undefined {
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined // half-written or somebody else's: as good as nothing
  }
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isRunLog(value: unknown): boolean {
  return (
    isObject(value) &&
    isObject(value.sections) &&
    isObject(value.reasons) &&
    isObject(value.progress) &&
    isObject(value.progress.agents)
  )
}
