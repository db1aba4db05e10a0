/** What happens to a device or a page that the session goes by. */
export type Signal = 'online' | 'offline' | 'visible'

/** Texts by key that outlive the page. Never throws: what cannot be kept on the device is kept in memory. */
export interface KeyValues {
  get(key: string): string | undefined
  set(key: string, value: string): void
  remove(key: string): void
}

/** All the session knows of the world besides Genesis: a browser gives it, and tests play it. */
export interface Environment {
  storage: KeyValues
  /** Milliseconds since 1970. */
  now(): number
  /** Runs `act` once after `ms`; returns how to call it off. */
  after(ms: number, act: () => void): () => void
  /** At least 0, below 1. */
  random(): number
  /** 16 to 128 of [A-Za-z0-9_-], never the same twice. */
  newKey(): string
  isOnline(): boolean
  /** Tells of every such signal; returns how to stop. */
  on(signal: Signal, listener: () => void): () => void
  /** Where faults go that are no user's business, such as a callback of the host that threw. */
  report(error: unknown): void
}
