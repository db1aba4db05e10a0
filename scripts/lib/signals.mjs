/** Ctrl-C reaches us from the terminal and once more from npm: what comes this close together is one wish. */
const SAME_WISH_MS = 500
const PARENT_CHECK_MS = 1000

/**
 * Calls `end` when the process is told to end: by SIGINT or SIGTERM, or, when npm started it, because npm is
 * gone. Calls it again only for a second wish.
 * @param {(signal: string, wishes: number) => void} end
 * @returns {() => void} stops listening
 */
export function whenToldToEnd(end) {
  let wishes = 0
  let last = Number.NEGATIVE_INFINITY
  /** @param {string} signal */
  const onSignal = (signal) => {
    const now = performance.now()
    if (now - last < SAME_WISH_MS) return
    last = now
    end(signal, ++wishes)
  }
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM'])
  for (const signal of signals) process.on(signal, onSignal)
  const stopWatching = watchParent(() => onSignal('SIGTERM'))
  return () => {
    for (const signal of signals) process.off(signal, onSignal)
    stopWatching()
  }
}

/**
 * A signal to the whole group of a child, so that nothing it started stays behind.
 * @param {import('node:child_process').ChildProcess} child started with `detached` (other than on Windows)
 * @param {NodeJS.Signals} signal
 */
export function killGroup(child, signal) {
  if (child.pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error // it has ended by itself
  }
}

/**
 * npm passes signals on, but a killed npm cannot.
 * @param {() => void} gone
 * @returns {() => void} stops watching
 */
function watchParent(gone) {
  if (!process.env.npm_lifecycle_event) return () => undefined
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    gone()
  }, PARENT_CHECK_MS)
  timer.unref()
  return () => clearInterval(timer)
}
