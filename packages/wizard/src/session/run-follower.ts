import type { Brief } from '@genesis/core/domain/brief'
import type { BriefEvent } from '@genesis/core/domain/brief-event'
import type { BriefProgress } from '@genesis/core/domain/brief-progress'
import { type ApiError, asApiError } from './genesis-api.ts'
import type { KeptRun, Slot } from './kept.ts'
import { type RunLog, reduceRun } from './run-reducer.ts'
import { isOver, viewRun } from './run-view.ts'
import type { Ports } from './session-config.ts'
import type { Connection, RunState } from './session-state.ts'
import { untilAnswered, willPass } from './until-answered.ts'
import { WatchLoop } from './watch-loop.ts'

export type RunHooks = {
  show: (run: RunState) => void
  connection: (connection: Connection) => void
  /** Each event once. */
  event: (event: BriefEvent) => void
  /** The run is over, and this is what it left. */
  finished: (brief: Brief) => void
  /** Following it further would not help. */
  refused: (error: ApiError) => void
}

/** Turns what is heard of one run into what the screen shows, keeps it over reloads, and reads the brief at its end. */
export class RunFollower {
  readonly #ports: Ports
  readonly #slot: Slot<KeptRun>
  readonly #hooks: RunHooks
  #log: RunLog
  #polled: BriefProgress | undefined
  #life = AbortSignal.abort()
  #loop: WatchLoop | undefined
  /** Calls off the write to the device that is due. */
  #due: (() => void) | undefined

  constructor(ports: Ports, kept: { slot: Slot<KeptRun>; log: RunLog }, hooks: RunHooks) {
    this.#ports = ports
    this.#slot = kept.slot
    this.#log = kept.log
    this.#hooks = hooks
  }

  /** Follows from where the log is, until the run's end or `signal`. */
  start(signal: AbortSignal): void {
    this.#life = signal
    signal.addEventListener('abort', () => this.#rest(), { once: true })
    this.#write()
    this.#show()
    this.#watch()
  }

  #watch(): void {
    this.#loop = new WatchLoop(this.#ports, this.#briefId, {
      cursor: () => this.#log.lastEventId,
      connection: this.#hooks.connection,
      event: (id, event) => this.#hear(id, event),
      polled: (progress) => {
        this.#polled = progress
        this.#show()
      },
      ended: () => void this.#finish().catch((error: unknown) => this.#refuse(asApiError(error))),
      refused: (error) => this.#refuse(error),
    })
    this.#loop.start()
  }

  #hear(id: string, event: BriefEvent): void {
    const next = reduceRun(this.#log, id, event)
    if (next === this.#log) return
    this.#log = next
    if (event.type === 'brief-started') this.#polled = undefined
    const { environment, options } = this.#ports
    this.#due ??= environment.after(options.keepRunMs, () => this.#write())
    this.#show()
    this.#hooks.event(event)
  }

  async #finish(): Promise<void> {
    this.#rest()
    const patience = { signal: this.#life, goesOn: willPass }
    const read = await untilAnswered(this.#ports, () => this.#ports.api.brief(this.#briefId), patience)
    if (!read) return
    // Told of an end that a later attempt has overtaken: there is more to follow.
    if (!isOver(read.answer.status)) return this.#watch()
    this.#slot.write({ briefId: this.#briefId, overAt: this.#ports.environment.now() })
    this.#hooks.finished(read.answer)
  }

  #refuse(error: ApiError): void {
    this.#rest()
    // An expired session is no reason to forget the run; a brief that is gone or another's is.
    if (error.body?.error !== 'GENESIS_UNAUTHENTICATED') this.#slot.clear()
    this.#hooks.refused(error)
  }

  #rest(): void {
    this.#loop?.stop()
    if (this.#due) this.#write()
  }

  #write(): void {
    this.#due?.()
    this.#due = undefined
    this.#slot.write({ briefId: this.#briefId, log: this.#log })
  }

  #show(): void {
    this.#hooks.show(viewRun(this.#log, this.#polled))
  }

  get #briefId(): string {
    return this.#log.progress.briefId
  }
}
