import type { BriefEvent } from '@genesis/core/domain/brief-event'
import type { PartialBriefInput } from '@genesis/core/domain/brief-input'
import { announce } from './announce.ts'
import { DraftKeeper } from './draft-keeper.ts'
import { type ApiError, asApiError } from './genesis-api.ts'
import { createKept, type KeptDraft, memoryStorage } from './kept.ts'
import { applyPatch } from './patch.ts'
import { RunConductor } from './run-conductor.ts'
import { DEFAULT_OPTIONS, type Ports, type SessionCallbacks, type SessionConfig } from './session-config.ts'
import {
  isAsking,
  type Page,
  type Session,
  type SessionState,
  type Unfinished,
  type ValuesPatch,
} from './session-state.ts'
import { createStore, type Store } from './store.ts'
import { Trouble } from './trouble.ts'
import { untilAnswered } from './until-answered.ts'

/** A wizard without a screen. Does nothing until it is told to: safe to make while drawing, and on a server. */
export function createSession(config: SessionConfig): Session {
  return new WizardSession(config)
}

class WizardSession implements Session {
  readonly #config: SessionConfig
  readonly #ports: Ports
  readonly #store: Store<SessionState>
  readonly #trouble: Trouble
  readonly #drafts: DraftKeeper
  readonly #conductor: RunConductor
  #life = new AbortController()
  #resumed = false
  #bound = false

  readonly getState: Session['getState']
  readonly subscribe: Session['subscribe']

  constructor(config: SessionConfig) {
    this.#config = config
    const { api, environment } = config
    this.#ports = { api, environment, options: { ...DEFAULT_OPTIONS, ...config.options } }
    const tell = (before: SessionState, after: SessionState) =>
      this.#tell((callbacks) => announce(callbacks, before, after))
    this.#store = createStore(initialState(config), tell)
    this.getState = this.#store.get
    this.subscribe = this.#store.subscribe
    this.#trouble = new Trouble(this.#ports, this.#store)
    const kept = createKept(memoryStorage(), '', '')
    this.#drafts = this.#createDrafts({ slot: kept.draft, draft: this.#freshDraft() })
    this.#conductor = this.#createConductor(kept)
  }

  async resume(): Promise<void> {
    if (this.#resumed) return
    this.#resumed = true
    if (this.#life.signal.aborted) this.#life = new AbortController()
    const { signal } = this.#life
    if (!this.#bound) await this.#bind(signal)
    if (signal.aborted) return
    this.#trouble.detach(this.refreshQuota())
    this.#trouble.detach(this.#drafts.run(signal))
    await this.#conductor.resume()
  }

  setValues(patch: ValuesPatch, unfinished?: Unfinished): void {
    const { values, unfinished: before } = this.#store.get()
    if (JSON.stringify(unfinished) !== JSON.stringify(before)) {
      this.#store.set({ unfinished })
      this.#drafts.note(unfinished)
    }
    const names = Object.keys(patch) as (keyof ValuesPatch)[] // a patch has no other names
    const changed = names.filter((name) => JSON.stringify(patch[name]) !== JSON.stringify(values[name]))
    if (changed.length === 0) return
    const news = Object.fromEntries(changed.map((name) => [name, patch[name]]))
    this.#store.set({ values: applyPatch(values, news) })
    this.#keep(changed)
  }

  setPreset(preset: SessionState['preset']): void {
    if (preset === this.#store.get().preset) return
    this.#store.set({ preset })
    this.#keep([])
  }

  goTo(page: Page): void {
    const { run, brief, starting } = this.#store.get()
    if (page === 'generation' && !run && !starting) return
    if (page === 'results' && !brief) return
    if (page === this.#store.get().page) return
    this.#store.set({ page })
    if (isAsking(page)) this.#keep([])
  }

  start(): Promise<void> {
    const { uiLocale, contentLocale } = this.#config
    return this.#conductor.start(() => {
      const { values, preset } = this.#store.get()
      return { input: values, preset, uiLocale: uiLocale(), contentLocale: contentLocale() }
    })
  }

  cancel(): Promise<void> {
    return this.#conductor.cancel()
  }

  open(briefId: string): Promise<void> {
    return this.#conductor.open(briefId)
  }

  async leave(): Promise<void> {
    if (!this.#conductor.leave()) return
    this.#trouble.clear()
    this.#store.set({ page: this.#drafts.kept.page })
    if (this.#resumed) await this.#conductor.resume()
  }

  retry(): Promise<void> {
    return this.#trouble.retry()
  }

  dismissProblem(): void {
    this.#trouble.clear()
  }

  reset(): void {
    const { run, brief, gone } = this.#store.get()
    const shown = run?.briefId ?? brief?.id ?? gone
    if (shown === undefined || shown === this.#drafts.kept.briefId) this.#forgetDraft()
    this.#conductor.forget()
    this.#trouble.clear()
    this.#store.set({ page: this.#drafts.kept.page })
  }

  async refreshQuota(): Promise<void> {
    const { signal } = this.#life
    const again = () => this.refreshQuota()
    try {
      const goesOn = (error: ApiError) => error.body === undefined
      const read = await untilAnswered(this.#ports, () => this.#ports.api.quota(), { signal, goesOn })
      if (read) this.#store.set({ quota: read.answer })
    } catch (error) {
      // What a click was refused for says more.
      if (!this.#store.get().problem) this.#trouble.raise(asApiError(error), again)
    }
  }

  close(): void {
    this.#resumed = false
    this.#life.abort()
    this.#conductor.rest()
  }

  async #bind(signal: AbortSignal): Promise<void> {
    const { userKey, scope, environment } = this.#config
    const ask = async () => (typeof userKey === 'function' ? userKey() : userKey)
    const known = await untilAnswered(this.#ports, ask, { signal, goesOn: () => true })
    if (known?.answer === undefined || this.#bound) return
    this.#bound = true
    const kept = createKept(environment.storage, scope, known.answer)
    this.#drafts.bind(kept.draft)
    this.#conductor.bind(kept)
  }

  #createDrafts(kept: ConstructorParameters<typeof DraftKeeper>[1]): DraftKeeper {
    return new DraftKeeper(this.#ports, kept, {
      status: (draft) => this.#store.set({ draft }),
      adopt: ({ page, values, unfinished, preset }) => {
        const moves = isAsking(this.#store.get().page)
        this.#store.set({ values, unfinished, preset, ...(moves ? { page } : {}) })
      },
      saved: (draft) => this.#tell((callbacks) => callbacks.onDraftSaved?.(draft)),
      refused: (error) => this.#trouble.raise(error, () => this.#drafts.run(this.#life.signal)),
    })
  }

  #createConductor(kept: ConstructorParameters<typeof RunConductor>[1]): RunConductor {
    const news = {
      started: (briefId: string, input: PartialBriefInput) => {
        this.#drafts.sent(briefId, input)
        this.#tell((callbacks) => callbacks.onStart?.(briefId))
      },
      event: (event: BriefEvent) => this.#tell((callbacks) => tellEvent(callbacks, event)),
      completed: (briefId: string) => {
        if (briefId === this.#drafts.kept.briefId) this.#forgetDraft()
      },
      finished: (brief: NonNullable<SessionState['brief']>, usable: boolean) => {
        this.#trouble.detach(this.refreshQuota())
        if (usable) this.#tell((callbacks) => callbacks.onComplete?.(brief))
      },
      refused: () => this.#trouble.detach(this.refreshQuota()),
    }
    return new RunConductor({ ports: this.#ports, store: this.#store, trouble: this.#trouble, news }, kept)
  }

  #keep(names: readonly string[]): void {
    const { page, values, preset } = this.#store.get()
    this.#drafts.keep({ page: isAsking(page) ? page : 'business', values, preset }, names)
  }

  #forgetDraft(): void {
    const empty = this.#freshDraft()
    this.#drafts.forget(empty)
    this.#store.set({ values: empty.values, unfinished: undefined, preset: empty.preset })
  }

  #freshDraft(): KeptDraft {
    const { page, values, preset } = initialState(this.#config)
    return { page, values, preset, revision: 0, dirty: [] }
  }

  /** A host's callback that throws is the host's fault: it is reported, and the session goes on. */
  #tell(act: (callbacks: SessionCallbacks) => void): void {
    try {
      act(this.#config.callbacks?.() ?? {})
    } catch (error) {
      this.#config.environment.report(error)
    }
  }
}

function initialState({ initialValues = {}, preset = 'complete' }: SessionConfig): SessionState {
  return {
    ...{ page: 'business', values: initialValues, preset, draft: 'clean' },
    ...{ connection: 'idle', starting: false, cancelling: false },
  }
}

function tellEvent(callbacks: SessionCallbacks, event: BriefEvent): void {
  callbacks.onEvent?.(event)
  if (event.type === 'section-ready') callbacks.onSectionReady?.(event.section, event.preview)
}
