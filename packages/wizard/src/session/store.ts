import { applyPatch, type Patch } from './patch.ts'

/** A value that is replaced, never changed, and those who want to know. */
export type Store<T> = {
  get(): T
  set(patch: Patch<T>): void
  subscribe(listener: () => void): () => void
}

/** `changed` hears of each change last, with the value before it. */
export function createStore<T extends object>(initial: T, changed: (before: T, after: T) => void): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (patch) => {
      const before = value
      value = applyPatch(before, patch)
      if (value === before) return
      for (const listener of [...listeners]) listener()
      changed(before, value)
    },
    subscribe: (listener) => {
      const own = () => listener()
      listeners.add(own)
      return () => listeners.delete(own)
    },
  }
}
