export type Saver = {
  changed(): void
  /** Resolves when every change made before the call is kept; rejects when the write failed, and may be called again. */
  flush(): Promise<void>
}

/** Writes snapshots one at a time; changes made during a write share the next one. */
export function createSaver(snapshot: () => string, save?: (state: string) => Promise<void> | void): Saver {
  let made = 0
  let kept = 0
  let writing: Promise<void> | undefined

  async function write(): Promise<void> {
    const upTo = made
    await save?.(snapshot())
    kept = upTo
  }

  return {
    changed() {
      made++
    },
    async flush() {
      const wanted = made
      while (kept < wanted) {
        writing ??= write().finally(() => {
          writing = undefined
        })
        await writing
      }
    },
  }
}
