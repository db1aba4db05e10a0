/** What this browser remembers between visits: no secrets. A browser that keeps nothing only forgets. */
export const remembered = {
  read(key: string): string | undefined {
    try {
      return localStorage.getItem(prefixed(key)) ?? undefined
    } catch (error) {
      return refused(error)
    }
  },
  write(key: string, value: string | undefined): void {
    try {
      if (value === undefined) localStorage.removeItem(prefixed(key))
      else localStorage.setItem(prefixed(key), value)
    } catch (error) {
      refused(error)
    }
  },
}

function prefixed(key: string): string {
  return `dc360-demo:${key}`
}

/** Storage switched off or full is the user's choice; anything else is a fault of ours. */
function refused(error: unknown): undefined {
  if (!(error instanceof DOMException)) throw error
  return undefined
}
