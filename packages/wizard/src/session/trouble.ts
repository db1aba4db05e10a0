import { type ApiError, asApiError } from './genesis-api.ts'
import { problemOf } from './problem.ts'
import type { Ports } from './session-config.ts'
import type { SessionState } from './session-state.ts'
import type { Store } from './store.ts'

export type Again = () => unknown

/** The one problem that is shown, and what tries it again. */
export class Trouble {
  readonly #ports: Ports
  readonly #store: Store<SessionState>
  #again: Again | undefined

  constructor(ports: Ports, store: Store<SessionState>) {
    this.#ports = ports
    this.#store = store
  }

  /** Shows why a call failed; `again` is what `retry` will do. */
  raise(error: ApiError, again: Again): void {
    this.#again = again
    this.#store.set({ problem: problemOf(error, this.#ports.environment.isOnline()) })
  }

  /** Shows that something is waited for; the same news is no news. */
  wait(error: ApiError, again: Again): void {
    const { code } = problemOf(error, this.#ports.environment.isOnline())
    if (this.#store.get().problem?.code !== code) this.raise(error, again)
  }

  clear(): void {
    this.#again = undefined
    this.#store.set({ problem: undefined })
  }

  async retry(): Promise<void> {
    const again = this.#again
    if (!again) return
    this.clear()
    await again()
  }

  /** Lets something go on by itself; what goes wrong on its way is reported, never lost. */
  detach(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#ports.environment.report(asApiError(error).cause ?? error))
  }
}
