import { ApiError, asApiError, type Started, type StartRequest } from './genesis-api.ts'
import type { KeptStart, Slot } from './kept.ts'
import type { Ports } from './session-config.ts'
import { untilAnswered } from './until-answered.ts'

export type StartWish = Omit<StartRequest, 'idempotencyKey'>
/** Undefined when it was ended before there was an answer. */
export type StartOutcome = { started: Started; request: StartRequest } | { refused: ApiError } | undefined

/**
 * Starts briefs such that a click is one brief: its key is made with it and kept until there is an answer, over lost
 * connections and reloads. An answer that leaves it open whether a brief was made (a fault of the server's) keeps the key
 * for the same wish.
 */
export class StartDesk {
  readonly #ports: Ports
  readonly #waiting: (error: ApiError) => void
  #slot: Slot<KeptStart>
  #hurry = () => {}
  /** Nothing of the click has left the device yet, for certain. */
  #unsent = false

  constructor(ports: Ports, slot: Slot<KeptStart>, waiting: (error: ApiError) => void) {
    this.#ports = ports
    this.#slot = slot
    this.#waiting = waiting
  }

  /** A click: asks until there is an answer or `signal` ends it. */
  ask(wish: StartWish, signal: AbortSignal): Promise<StartOutcome> {
    const before = this.#slot.read()
    const again = before !== undefined && sameWish(before.request, wish)
    const idempotencyKey = again ? before.request.idempotencyKey : this.#ports.environment.newKey()
    const kept = { request: { ...wish, idempotencyKey }, at: this.#ports.environment.now() }
    this.#unsent = !again
    this.#slot.write(kept)
    return this.#send(kept, signal)
  }

  /** Asks for a click of before a reload; undefined without one. */
  async makeGood(signal: AbortSignal): Promise<StartOutcome> {
    const kept = this.pending()
    return kept && this.#send(kept, signal)
  }

  /** The click that waits for its answer. */
  pending(): KeptStart | undefined {
    const kept = this.#slot.read()
    if (!kept || kept.told) return undefined
    if (this.#ports.environment.now() - kept.at <= this.#ports.options.startKeptMs) return kept
    this.#slot.clear()
    return undefined
  }

  /** Asks at once if a pause is on. */
  hurry(): void {
    this.#hurry()
  }

  /** Takes back a click of which nothing has left the device; false when that is not certain. */
  takeBack(): boolean {
    if (this.#unsent) this.#slot.clear()
    return this.#unsent
  }

  /** Forgets the click. */
  forget(): void {
    this.#slot.clear()
  }

  /** Whose device it is, once that is known; a click of before is taken along. */
  bind(slot: Slot<KeptStart>): void {
    const taken = this.#slot.read()
    this.#slot = slot
    if (taken) slot.write(taken)
  }

  async #send(kept: KeptStart, signal: AbortSignal): Promise<StartOutcome> {
    const patience = {
      signal,
      goesOn: (error: ApiError) => error.body === undefined,
      waiting: this.#waiting,
      hurry: (now: () => void) => {
        this.#hurry = now
      },
    }
    try {
      const answered = await untilAnswered(this.#ports, () => this.#call(kept.request), patience)
      if (!answered) return undefined
      this.#slot.clear()
      return { started: answered.answer, request: kept.request }
    } catch (error) {
      const refused = asApiError(error)
      if (isDefinite(refused)) this.#slot.clear()
      else this.#slot.write({ ...kept, told: true })
      return { refused }
    }
  }

  #call(request: StartRequest): Promise<Started> {
    if (this.#unsent && !this.#ports.environment.isOnline()) return Promise.reject(new ApiError(undefined))
    this.#unsent = false
    return this.#ports.api.start(request)
  }
}

/** Whether the answer says for certain that no brief was made. */
function isDefinite({ status = 0 }: ApiError): boolean {
  return status >= 400 && status < 500
}

function sameWish({ idempotencyKey: _key, ...before }: StartRequest, wish: StartWish): boolean {
  return JSON.stringify(before) === JSON.stringify(wish)
}
