import type { BriefEvent } from '@genesis/core/domain/brief-event'
import type { BriefProgress } from '@genesis/core/domain/brief-progress'
import { pauseMs } from './backoff.ts'
import type { ApiError } from './genesis-api.ts'
import { startPolling } from './poll-ladder.ts'
import { isOver } from './run-view.ts'
import type { Ports } from './session-config.ts'
import type { Connection } from './session-state.ts'
import { NamedTimers } from './named-timers.ts'

export type WatchHooks = {
  /** The last id seen: where the next connection begins. */
  cursor: () => string | undefined
  event: (id: string, event: BriefEvent) => void
  polled: (progress: BriefProgress) => void
  connection: (connection: Connection) => void
  /** The last event was sent. Over. */
  ended: () => void
  /** Trying again would not help. Over. */
  refused: (error: ApiError) => void
}

/**
 * Follows a run over as many connections as it takes, for ever: pauses with full jitter, at once when the network or the
 * page returns, anew when nothing was heard for long. While no stream gets through it polls. Trouble that passes soon
 * shows as nothing.
 */
export class WatchLoop {
  readonly #ports: Ports
  readonly #briefId: string
  readonly #hooks: WatchHooks
  readonly #timers: NamedTimers<'retry' | 'silence' | 'grace' | 'poll'>
  readonly #unlisten: (() => void)[] = []
  /** Counts connections: what an earlier one still says is not heard. */
  #connection = 0
  #tries = 0
  #live = false
  #heardAt = 0
  #close = () => {}
  #stopPolling: (() => void) | undefined

  constructor(ports: Ports, briefId: string, hooks: WatchHooks) {
    this.#ports = ports
    this.#briefId = briefId
    this.#hooks = hooks
    this.#timers = new NamedTimers(ports.environment)
  }

  start(): void {
    const { environment, options } = this.#ports
    this.#unlisten.push(
      environment.on('online', this.#connect),
      environment.on('offline', () => this.#worry()),
      environment.on('visible', () => {
        if (!this.#live || environment.now() - this.#heardAt > options.suspectAfterMs) this.#connect()
      }),
    )
    this.#hooks.connection('connecting')
    this.#connect()
  }

  /** Closes the connection and leaves everything; nothing is told any more. */
  stop(): void {
    this.#connection++
    this.#timers.clear()
    this.#close()
    this.#quitPolling()
    for (const unlisten of this.#unlisten.splice(0)) unlisten()
  }

  #over(act: () => void): void {
    this.stop()
    this.#hooks.connection('idle')
    act()
  }

  readonly #connect = (): void => {
    const mine = ++this.#connection
    const current = (act: () => void) => {
      if (mine === this.#connection) act()
    }
    this.#close()
    this.#timers.clear('retry')
    this.#worry()
    this.#timers.set('silence', this.#ports.options.connectMs, this.#connect)
    this.#close = this.#ports.api.watch(this.#briefId, this.#hooks.cursor(), {
      open: () => current(() => this.#heard()),
      alive: () => current(() => this.#heardMore()),
      event: (id, event) =>
        current(() => {
          this.#heardMore()
          this.#hooks.event(id, event)
        }),
      ended: () => current(() => this.#over(this.#hooks.ended)),
      cut: () => current(() => this.#cut()),
      refused: (error) => current(() => this.#over(() => this.#hooks.refused(error))),
    })
  }

  #cut(): void {
    this.#connection++
    this.#worry()
    this.#timers.clear('silence')
    this.#timers.set('retry', pauseMs(this.#ports, this.#tries++), this.#connect)
  }

  #heard(): void {
    const { environment, options } = this.#ports
    this.#heardAt = environment.now()
    this.#timers.set('silence', options.reconnectAfterMs, this.#connect)
    if (this.#live) return
    this.#live = true
    this.#timers.clear('grace', 'poll')
    this.#quitPolling()
    this.#hooks.connection('live')
  }

  /** More than the greeting: a server that greets and cuts is not to be asked ever faster. */
  #heardMore(): void {
    this.#tries = 0
    this.#heard()
  }

  /** From now on nothing is heard: soon that shows, then polling begins. Counts once until something is heard. */
  #worry(): void {
    const { graceMs, pollAfterMs } = this.#ports.options
    this.#live = false
    this.#timers.setOnce('grace', graceMs, () => this.#stopPolling || this.#hooks.connection('reconnecting'))
    this.#timers.setOnce('poll', pollAfterMs, () => this.#poll())
  }

  #poll(): void {
    this.#stopPolling ??= startPolling(this.#ports, this.#briefId, {
      polled: (progress) => {
        this.#hooks.connection('polling')
        this.#hooks.polled(progress)
        if (isOver(progress.status)) this.#over(this.#hooks.ended)
      },
      silent: () => this.#hooks.connection('reconnecting'),
      refused: (error) => this.#over(() => this.#hooks.refused(error)),
    })
  }

  #quitPolling(): void {
    this.#stopPolling?.()
    this.#stopPolling = undefined
  }
}
