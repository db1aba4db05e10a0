import type { Environment, KeyValues, Signal } from '../session/environment.ts'

/** A device in a test's hand: time passes when told to. */
export type ManualEnvironment = Environment & {
  /** Lets time pass, timer by timer, and what they set off settle after each. */
  advance(ms: number): Promise<void>
  /** Lets everything settle that waits for nothing but its turn. */
  settle(): Promise<void>
  setOnline(online: boolean): void
  /** The page comes to the front. */
  show(): void
  /** What `report` was given. */
  reports: readonly unknown[]
  /** Timers and listeners alive: none are left when all is closed. */
  pending(): { timers: number; listeners: number }
  /** What the device keeps, by key. */
  kept: Map<string, string>
}

type Timer = { at: number; act: () => void }

export type ManualOptions = { random?: () => number; kept?: Map<string, string>; now?: number }

/** Makes one; `kept` carries a device's memory over a reload. */
export function manualEnvironment({
  random = () => 1,
  kept = new Map(),
  now = 0,
}: ManualOptions = {}): ManualEnvironment {
  const timers = new Set<Timer>()
  const listeners = new Set<{ signal: Signal; listener: () => void }>()
  const reports: unknown[] = []
  let time = now
  let online = true
  let keys = 0
  const tell = (signal: Signal) => {
    for (const entry of [...listeners]) if (entry.signal === signal) entry.listener()
  }
  const next = (until: number): Timer | undefined =>
    [...timers].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0]
  return {
    ...{ kept, reports, random, settle },
    storage: storageOver(kept),
    now: () => time,
    after: (ms, act) => {
      const timer = { at: time + ms, act }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    newKey: () => `manual-key-${String(++keys).padStart(4, '0')}-${time}`,
    isOnline: () => online,
    on: (signal, listener) => {
      const entry = { signal, listener }
      listeners.add(entry)
      return () => listeners.delete(entry)
    },
    report: (error) => reports.push(error),
    advance: async (ms) => {
      const until = time + ms
      await settle()
      for (let timer = next(until); timer; timer = next(until)) {
        timers.delete(timer)
        time = Math.max(time, timer.at)
        timer.act()
        await settle()
      }
      time = until
    },
    setOnline: (value) => {
      online = value
      tell(value ? 'online' : 'offline')
    },
    show: () => tell('visible'),
    pending: () => ({ timers: timers.size, listeners: listeners.size }),
  }
}

/** Promises that wait for nothing else are through after some turns of the queue: far more than any chain here has. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await Promise.resolve()
}

function storageOver(kept: Map<string, string>): KeyValues {
  return {
    get: (key) => kept.get(key),
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  }
}
