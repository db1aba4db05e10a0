import type { Environment } from './environment.ts'

/** At most one timer of each name. */
export class NamedTimers<Name extends string> {
  readonly #environment: Environment
  readonly #callOffs = new Map<Name, () => void>()

  constructor(environment: Environment) {
    this.#environment = environment
  }

  set(name: Name, ms: number, act: () => void): void {
    this.clear(name)
    this.#callOffs.set(name, this.#environment.after(ms, act))
  }

  /** Unless it runs already, or ran and was not cleared since. */
  setOnce(name: Name, ms: number, act: () => void): void {
    if (!this.#callOffs.has(name)) this.set(name, ms, act)
  }

  /** Those named, or all. */
  clear(...names: Name[]): void {
    for (const name of names.length > 0 ? names : [...this.#callOffs.keys()]) {
      this.#callOffs.get(name)?.()
      this.#callOffs.delete(name)
    }
  }
}
