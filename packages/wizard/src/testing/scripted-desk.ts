import type { ApiError } from '../session/genesis-api.ts'
import { type Call, noAnswer, type Scenario } from './scenario.ts'

export type NotedCall = { name: Call | 'watch'; given: readonly unknown[] }
/** What a new stream meets: a refusal, nothing at all, or well. */
export type StreamFate = ApiError | 'offline' | undefined

/** Where calls arrive: noted, held back, refused, left without an answer, or answered. */
export class ScriptedDesk {
  readonly calls: NotedCall[] = []
  online: boolean
  readonly #refusals = new Map<Call | 'watch', ApiError[]>()
  readonly #gates = new Map<Call, Promise<void>>()

  constructor({ refusals = {}, offline = false }: Scenario) {
    this.online = !offline
    for (const [name, errors] of Object.entries(refusals)) this.#refusals.set(name as Call, [...errors]) // its own keys
  }

  refuse(name: Call | 'watch', error: ApiError): void {
    this.#refusals.set(name, [...(this.#refusals.get(name) ?? []), error])
  }

  hold(name: Call): () => void {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#gates.set(name, promise)
    return () => {
      this.#gates.delete(name)
      resolve()
    }
  }

  async answer<T>(name: Call, given: readonly unknown[], act: () => T): Promise<T> {
    this.calls.push({ name, given })
    if (!this.online) throw noAnswer()
    await this.#gates.get(name)
    if (!this.online) throw noAnswer()
    const refused = this.#refusals.get(name)?.shift()
    if (refused) throw refused
    return act()
  }

  answerStream(given: readonly unknown[]): StreamFate {
    this.calls.push({ name: 'watch', given })
    return this.online ? this.#refusals.get('watch')?.shift() : 'offline'
  }
}
