/** Who waits for news of which brief, in this process. */
export interface Wakes {
  add(briefId: string, wake: () => void): () => void
  /** Calls everybody who waits for a brief. To be called after the commit, never inside a transaction. */
  wake(briefId: string): void
}

/** `onError` is told of a listener that threw; the others are called all the same, and the move stands. */
export function createWakes(onError: (error: unknown) => void): Wakes {
  const listeners = new Map<string, Set<() => void>>()
  return {
    add(briefId, wake) {
      const listener = () => wake() // the same function may be added twice and is then two listeners
      const waiting = listeners.get(briefId) ?? new Set()
      listeners.set(briefId, waiting.add(listener))
      return () => {
        waiting.delete(listener)
        if (waiting.size === 0 && listeners.get(briefId) === waiting) listeners.delete(briefId)
      }
    },
    wake(briefId) {
      for (const listener of [...(listeners.get(briefId) ?? [])]) {
        try {
          listener()
        } catch (error) {
          onError(error)
        }
      }
    },
  }
}
