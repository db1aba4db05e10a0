import type { Brief } from '@genesis/core/domain/brief'
import type { BriefEvent } from '@genesis/core/domain/brief-event'
import type { PartialBriefInput } from '@genesis/core/domain/brief-input'
import { firstPageOf } from './field-page.ts'
import { type ApiError, asApiError } from './genesis-api.ts'
import { createKept, type Kept, type KeptRun, memoryStorage, type Slot } from './kept.ts'
import { isGone } from './problem.ts'
import { RunFollower } from './run-follower.ts'
import { initialRun, type RunLog } from './run-reducer.ts'
import { isOver } from './run-view.ts'
import type { Ports } from './session-config.ts'
import type { SessionState } from './session-state.ts'
import { StartDesk, type StartOutcome, type StartWish } from './start-desk.ts'
import type { Store } from './store.ts'
import type { Trouble } from './trouble.ts'
import { untilAnswered, willPass } from './until-answered.ts'

export type RunNews = {
  started: (briefId: string, input: PartialBriefInput) => void
  event: (event: BriefEvent) => void
  /** This brief is there with results. */
  completed: (briefId: string) => void
  /** A run watched here is over; `usable` when it left results. */
  finished: (brief: Brief, usable: boolean) => void
  /** Somebody refused a start: what was thought of the quota may be wrong. */
  refused: () => void
}

export type ConductorPorts = { ports: Ports; store: Store<SessionState>; trouble: Trouble; news: RunNews }

/** From a click to a finished brief: starts, follows, cancels and opens runs, one at a time. */
export class RunConductor {
  readonly #ports: Ports
  readonly #store: Store<SessionState>
  readonly #trouble: Trouble
  readonly #news: RunNews
  readonly #desk: StartDesk
  #slot: Slot<KeptRun>
  #follower: RunFollower | undefined
  /** Ends with the run that is shown: at another one, at a reset, at the close. */
  #life = new AbortController()
  #asking: AbortSignal | undefined
  #opening: string | undefined
  /** The brief shown is one that was opened: what is kept of the person's own run waits beside it. */
  #visiting = false
  #cancelAsked = false

  constructor({ ports, store, trouble, news }: ConductorPorts, kept: Kept) {
    this.#ports = ports
    this.#store = store
    this.#trouble = trouble
    this.#news = news
    this.#slot = kept.run
    this.#desk = new StartDesk(ports, kept.start, (error) => trouble.wait(error, () => this.#desk.hurry()))
  }

  bind(kept: Kept): void {
    this.#desk.bind(kept.start)
    const taken = this.#slot.read()
    this.#slot = kept.run
    if (taken) kept.run.write(taken)
  }

  /** A click. Nothing while another is not answered, or its run goes on; `wish` is read at every try. */
  async start(wish: () => StartWish): Promise<void> {
    const { run } = this.#store.get()
    if (this.#isAsking() || (run && !isOver(run.status))) return
    this.#trouble.clear()
    const ask = (signal: AbortSignal) => this.#desk.ask(wish(), signal)
    await this.#settle(ask, () => this.start(wish))
  }

  /** After a reload or a close: makes good a click, follows the run, shows the results; in this order. */
  async resume(): Promise<void> {
    const busy = !this.#life.signal.aborted
    if (busy && (this.#isAsking() || this.#opening)) return
    if (this.#opening) return this.#open(this.#opening)
    const pending = this.#desk.pending()
    const again = () => this.resume()
    if (pending) return this.#settle((signal) => this.#desk.makeGood(signal), again)
    const { run, brief } = this.#store.get()
    if (run && !isOver(run.status)) return this.#follower?.start(this.#begin())
    const kept = this.#slot.read()
    if (!kept || run || brief) return
    if (kept.log && !isOver(kept.log.progress.status)) return this.#follow(kept.log)
    const age = this.#ports.environment.now() - (kept.overAt ?? Number.NEGATIVE_INFINITY)
    if (kept.log || age <= this.#ports.options.resultsKeptMs) return this.#open(kept.briefId)
    this.#slot.clear()
  }

  open(briefId: string): Promise<void> {
    this.#visiting = true
    return this.#open(briefId)
  }

  async #open(briefId: string): Promise<void> {
    const signal = this.#begin()
    this.#opening = briefId
    const waiting = (error: ApiError) => this.#trouble.wait(error, () => this.#open(briefId))
    try {
      const goesOn = (error: ApiError) => error.body === undefined
      const read = await untilAnswered(this.#ports, () => this.#ports.api.brief(briefId), { signal, goesOn, waiting })
      if (!read) return
      this.#opening = undefined
      this.#trouble.clear()
      const brief = read.answer
      if (!isUsable(brief)) return this.#follow(initialRun(briefId, brief.preset))
      this.#slotOf(briefId).write({ briefId, overAt: this.#ports.environment.now() })
      this.#store.set({ brief, run: undefined, gone: undefined, starting: false, page: 'results' })
      this.#news.completed(briefId)
    } catch (error) {
      this.#notOpened(briefId, asApiError(error))
    }
  }

  #notOpened(briefId: string, failure: ApiError): void {
    this.#opening = undefined
    // Nobody asked for the brief shown last: gone, it is nobody's trouble.
    if (!this.#visiting && isGone(failure)) return this.#slot.clear()
    this.#trouble.raise(failure, () => this.#open(briefId))
    const { run } = this.#store.get()
    const goesOn = run !== undefined && !isOver(run.status)
    const waits = isGone(failure) && (this.#desk.pending() ?? this.#slot.read()?.log) !== undefined
    if (goesOn || waits) this.#trouble.detach(this.resume())
  }

  async cancel(): Promise<void> {
    const { starting, run, cancelling } = this.#store.get()
    if (starting) return this.#cancelStart()
    if (cancelling || !run || isOver(run.status)) return
    const { signal } = this.#life
    this.#store.set({ cancelling: true })
    try {
      // Nothing is made of the answer: the end comes as an event, and tells whether the unit was given back.
      await untilAnswered(this.#ports, () => this.#ports.api.cancel(run.briefId), { signal, goesOn: willPass })
    } catch (error) {
      this.#store.set({ cancelling: false })
      const failure = asApiError(error)
      // It was over before: the end is on its way.
      if (isGone(failure)) this.#gone(run.briefId)
      else if (failure.body?.error !== 'GENESIS_STATE_CONFLICT') this.#trouble.raise(failure, () => this.cancel())
    }
  }

  /** Ends all streams and waiting; what is kept stays. */
  rest(): void {
    this.#life.abort()
    this.#store.set({ connection: 'idle', cancelling: false })
  }

  /** Forgets the run shown and a click that waits; beside a brief that was opened, these are kept. */
  forget(): void {
    const { run } = this.#store.get()
    const kept = this.#slot.read()
    const waits = this.#visiting && kept?.log !== undefined && kept.briefId !== run?.briefId
    if (!this.#visiting) {
      this.#desk.forget()
      this.#cancelAsked = false
    }
    this.#hide()
    if (!waits) this.#slot.clear()
  }

  /** Leaves a brief that was opened, or one that is gone; false when there is none. What is kept stays. */
  leave(): boolean {
    if (!this.#visiting && this.#store.get().gone === undefined) return false
    this.#hide()
    return true
  }

  #hide(): void {
    this.rest()
    this.#follower = undefined
    this.#opening = undefined
    this.#visiting = false
    this.#store.set({ run: undefined, brief: undefined, gone: undefined, starting: false })
  }

  /** The run followed is there no more. */
  #gone(briefId: string): void {
    this.#hide()
    if (this.#slot.read()?.briefId === briefId) this.#slot.clear()
    this.#trouble.clear()
    if (this.#store.get().page === 'generation') this.#store.set({ gone: briefId })
  }

  /** Where a run is kept: one that was opened takes nobody's place. */
  #slotOf(briefId: string): Slot<KeptRun> {
    const own = !this.#visiting || this.#slot.read()?.briefId === briefId
    return own ? this.#slot : createKept(memoryStorage(), '', '').run
  }

  #isAsking(): boolean {
    return this.#asking !== undefined && !this.#asking.aborted
  }

  #begin(): AbortSignal {
    this.#opening = undefined
    this.#life.abort()
    this.#life = new AbortController()
    return this.#life.signal
  }

  #cancelStart(): void {
    if (this.#desk.takeBack()) {
      this.#life.abort()
      this.#trouble.clear()
      this.#store.set({ starting: false })
      return
    }
    this.#cancelAsked = true
    this.#store.set({ cancelling: true })
  }

  async #settle(ask: (signal: AbortSignal) => Promise<StartOutcome>, again: () => Promise<void>): Promise<void> {
    const signal = this.#begin()
    this.#asking = signal
    this.#visiting = false
    this.#store.set({ starting: true })
    const outcome = await ask(signal)
    if (this.#asking === signal) this.#asking = undefined
    if (!outcome || signal.aborted) return
    if ('refused' in outcome) return this.#refused(outcome.refused, again)
    const { started, request } = outcome
    this.#trouble.clear()
    this.#store.set({ starting: false, cancelling: false, quota: started.quota })
    this.#follow(initialRun(started.briefId, request.preset))
    this.#news.started(started.briefId, request.input)
    if (this.#cancelAsked) await this.cancel()
    this.#cancelAsked = false
  }

  #refused(error: ApiError, again: () => Promise<void>): void {
    this.#cancelAsked = false
    this.#store.set({ starting: false, cancelling: false })
    this.#trouble.raise(error, again)
    const page = firstPageOf(this.#store.get().problem?.fields ?? [])
    if (page) this.#store.set({ page })
    this.#news.refused()
  }

  #follow(log: RunLog): void {
    const signal = this.#begin()
    const { briefId } = log.progress
    this.#store.set({ brief: undefined, gone: undefined, starting: false, page: 'generation' })
    const follower = new RunFollower(
      this.#ports,
      { slot: this.#slotOf(briefId), log },
      {
        show: (run) => this.#store.set({ run }),
        connection: (connection) => this.#store.set({ connection }),
        event: this.#news.event,
        finished: (brief) => this.#finished(brief),
        refused: (error) => {
          if (isGone(error)) this.#gone(briefId)
          else this.#trouble.raise(error, () => follower.start(this.#begin()))
        },
      },
    )
    this.#follower = follower
    follower.start(signal)
  }

  #finished(brief: Brief): void {
    const usable = isUsable(brief)
    const waits = this.#store.get().page === 'generation'
    this.#store.set({ brief, cancelling: false, ...(usable && waits ? { page: 'results' } : {}) })
    if (usable) this.#news.completed(brief.id)
    this.#news.finished(brief, usable)
  }
}

function isUsable({ status }: Brief): boolean {
  return status === 'completed' || status === 'partial'
}
