import type { Brief } from '@genesis/core/domain/brief'
import { type BriefEvent, type BriefEventDraft, endsRun } from '@genesis/core/domain/brief-event'
import {
  type BriefProgress,
  foldProgress,
  initialProgress,
  type ProgressState,
  viewProgress,
} from '@genesis/core/domain/brief-progress'
import type { WatchHandlers } from '../session/genesis-api.ts'
import { refusal, type Scenario } from './scenario.ts'
import type { StreamFate } from './scripted-desk.ts'

type Stream = { handlers: WatchHandlers; sent: number }
type Timer = (ms: number, act: () => void) => unknown

/** The one run of a scenario: what happened so far, and who watches. */
export class ScriptedRun {
  readonly #scenario: Scenario
  readonly #now: () => number
  readonly #log: { id: string; event: BriefEvent }[] = []
  readonly #streams = new Set<Stream>()
  #cancelled = false
  #playing = false
  #streaming = true

  constructor(scenario: Scenario, now: () => number) {
    this.#scenario = scenario
    this.#now = now
  }

  get streams(): number {
    return this.#streams.size
  }

  step(count: number): BriefEvent[] {
    const told: BriefEvent[] = []
    while (told.length < count && !this.#isOver()) {
      const next = this.#scenario.events[this.#log.length]
      if (!next) break
      told.push(this.#happen(next))
      if (this.#scenario.cuts?.includes(this.#log.length)) this.cut()
    }
    return told
  }

  /** Lets the events happen by themselves, at the scenario's pace. Once. */
  play(timer: Timer): void {
    if (this.#playing) return
    this.#playing = true
    const next = () => {
      if (this.step(1).length > 0) timer(this.#scenario.paceMs, next)
    }
    timer(this.#scenario.firstMs, next)
  }

  watch(lastEventId: string | undefined, handlers: WatchHandlers, fate: StreamFate): () => void {
    const stream = { handlers, sent: this.#log.findIndex(({ id }) => id === lastEventId) + 1 }
    this.#streams.add(stream)
    queueMicrotask(() => this.#open(stream, fate))
    return () => this.#streams.delete(stream)
  }

  cut(): void {
    for (const stream of [...this.#streams]) {
      this.#streams.delete(stream)
      stream.handlers.cut()
    }
  }

  beat(): void {
    for (const { handlers } of [...this.#streams]) handlers.alive()
  }

  setStreaming(streaming: boolean): void {
    this.#streaming = streaming
    for (const stream of [...this.#streams]) this.#send(stream)
  }

  cancel(): Brief {
    if (this.#isOver() && !this.#cancelled) throw refusal('GENESIS_STATE_CONFLICT', { status: this.brief().status })
    if (!this.#cancelled) {
      this.#cancelled = true
      const refunded = !this.#log.some(({ event }) => event.type === 'section-ready')
      this.#happen({ type: 'brief-cancelled', refunded })
    }
    return this.brief()
  }

  brief(): Brief {
    const { brief } = this.#scenario
    if (this.#isOver() && !this.#cancelled) return brief
    return { ...brief, status: this.#fold().status, results: {}, readyForWebsite: false }
  }

  progress(): BriefProgress {
    return viewProgress(this.#fold(), new Date(this.#now()))
  }

  #fold(): ProgressState {
    const { id, preset } = this.#scenario.brief
    return this.#log.reduce((state, { event }) => foldProgress(state, event), initialProgress(id, preset))
  }

  #isOver(): boolean {
    return this.#cancelled || this.#log.some(({ event }) => endsRun(event))
  }

  #happen(draft: BriefEventDraft): BriefEvent {
    const stamp = { at: new Date(this.#now()).toISOString(), briefId: this.#scenario.brief.id }
    const event = { ...draft, ...stamp } as BriefEvent // a draft and its stamp make an event
    this.#log.push({ id: `scripted-${String(this.#log.length + 1).padStart(8, '0')}`, event })
    for (const stream of [...this.#streams]) this.#send(stream)
    return event
  }

  #open(stream: Stream, fate: StreamFate): void {
    if (!this.#streams.has(stream)) return
    if (fate === undefined) {
      if (this.#streaming) stream.handlers.open()
      return this.#send(stream)
    }
    this.#streams.delete(stream)
    if (fate === 'offline') stream.handlers.cut()
    else stream.handlers.refused(fate)
  }

  #send(stream: Stream): void {
    if (!this.#streaming) return
    for (const { id, event } of this.#log.slice(stream.sent)) stream.handlers.event(id, event)
    stream.sent = this.#log.length
    if (!this.#isOver()) return
    this.#streams.delete(stream)
    stream.handlers.ended()
  }
}
