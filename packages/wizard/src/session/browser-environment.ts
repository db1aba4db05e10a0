import type { Environment, KeyValues, Signal } from './environment.ts'

/** The page it runs in. Touches nothing when made, so that it can be made on a server too. */
export function browserEnvironment(): Environment {
  return {
    storage: deviceStorage(),
    now: () => Date.now(),
    after: (ms, act) => {
      const timer = setTimeout(act, ms)
      return () => clearTimeout(timer)
    },
    random: () => Math.random(),
    newKey,
    isOnline: () => globalThis.navigator?.onLine !== false,
    on: listen,
    report: (error) => {
      // As an error of the page, where the host's own monitoring looks.
      setTimeout(() => {
        throw error
      })
    },
  }
}

/** `randomUUID` exists on secure pages only, and a demo in a local network is none. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function listen(signal: Signal, listener: () => void): () => void {
  if (signal !== 'visible') {
    window.addEventListener(signal, listener)
    return () => window.removeEventListener(signal, listener)
  }
  const whenVisible = () => {
    if (document.visibilityState === 'visible') listener()
  }
  document.addEventListener('visibilitychange', whenVisible)
  // A page that comes back from the back-forward cache changes no visibility in some browsers.
  window.addEventListener('pageshow', whenVisible)
  return () => {
    document.removeEventListener('visibilitychange', whenVisible)
    window.removeEventListener('pageshow', whenVisible)
  }
}

function deviceStorage(): KeyValues {
  const memory = new Map<string, string>()
  return {
    get: (key) => memory.get(key) ?? attempt(() => localStorage.getItem(key)) ?? undefined,
    set: (key, value) => {
      const kept = attempt(() => {
        localStorage.setItem(key, value)
        return true
      })
      if (kept) memory.delete(key)
      else memory.set(key, value)
    },
    remove: (key) => {
      memory.delete(key)
      attempt(() => localStorage.removeItem(key))
    },
  }
}

/** Storage throws when it is full, blocked, or in a frame of another site: then there is none. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
