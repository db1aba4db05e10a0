/** Things to be done after a pause, one for each name. None of them keeps the process alive. */
export interface Later {
  /** Replaces what was to be done under the name. */
  set(name: string, next: () => void): void
  /** Forgets them all and says their names. */
  clear(): string[]
}

export function createLater(delayMs: number): Later {
  const timers = new Map<string, NodeJS.Timeout>()
  return {
    set(name, next) {
      clearTimeout(timers.get(name))
      const timer = setTimeout(() => {
        timers.delete(name)
        next()
      }, delayMs)
      timers.set(name, timer.unref())
    },
    clear() {
      const names = [...timers.keys()]
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
      return names
    },
  }
}
