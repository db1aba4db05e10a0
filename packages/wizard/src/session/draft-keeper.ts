import type { PartialBriefInput } from '@genesis/core/domain/brief-input'
import type { Draft } from '@genesis/core/domain/draft'
import { type ApiError, asApiError } from './genesis-api.ts'
import type { KeptDraft, Slot } from './kept.ts'
import { mergeDraft, over, PLACE, refusedNames, sameAnswers, storable } from './merge-draft.ts'
import type { Ports } from './session-config.ts'
import type { DraftStatus } from './session-state.ts'
import { untilAnswered, willPass } from './until-answered.ts'

export type DraftHooks = {
  status: (status: DraftStatus) => void
  /** Answers that came from the device or the server, to be shown. */
  adopt: (draft: KeptDraft) => void
  saved: (draft: Draft) => void
  /** The server refuses for a reason that the user must know, such as an expired session. */
  refused: (error: ApiError) => void
}

/**
 * Keeps answers at once on the device and, after a rest, on the server over the revision read last. Where somebody else
 * saved meanwhile their draft is read, the answers given here are put over it, and all is saved over the new revision.
 */
export class DraftKeeper {
  readonly #ports: Ports
  readonly #hooks: DraftHooks
  #slot: Slot<KeptDraft>
  #draft: KeptDraft
  /** Answers the server would not take as they are: they stay on the device. */
  #unfit: readonly string[] = []
  #life = AbortSignal.abort()
  #callOff = () => {}
  #queue: Promise<void> = Promise.resolve()
  /** Grows when all is forgotten: an answer to a call made before counts no more. */
  #age = 0

  constructor(ports: Ports, kept: { slot: Slot<KeptDraft>; draft: KeptDraft }, hooks: DraftHooks) {
    this.#ports = ports
    this.#slot = kept.slot
    this.#draft = kept.draft
    this.#hooks = hooks
  }

  /** Keeps what changed: `names` of answers; none when only the place changed. */
  keep(now: Pick<KeptDraft, 'page' | 'values' | 'preset'>, names: readonly string[]): void {
    const changed = names.length > 0 ? names : [PLACE]
    this.#unfit = this.#unfit.filter((name) => !changed.includes(name))
    const briefId = names.length > 0 ? undefined : this.#draft.briefId
    this.#write({ ...this.#draft, ...now, briefId, dirty: [...new Set([...this.#draft.dirty, ...changed])] })
    this.#schedule()
  }

  /** Keeps on the device what the server could not hold. */
  note(unfinished: KeptDraft['unfinished']): void {
    this.#write({ ...this.#draft, unfinished, briefId: undefined })
  }

  /** A brief was made of `input`: the answers are done with when it is, unless they are others by then. */
  sent(briefId: string, input: PartialBriefInput): void {
    if (sameAnswers(input, this.#draft.values)) this.#write({ ...this.#draft, briefId })
  }

  /** What is kept now. */
  get kept(): KeptDraft {
    return this.#draft
  }

  /** Whose device it is, once that is known: takes over what is kept there. What was typed meanwhile stands. */
  bind(slot: Slot<KeptDraft>): void {
    this.#slot = slot
    const kept = slot.read()
    if (kept) this.#adopt(over(kept, this.#draft))
    else if (this.#draft.dirty.length > 0 || this.#draft.unfinished) slot.write(this.#draft)
  }

  /** Reads the server's draft and goes on saving until `signal`. */
  async run(signal: AbortSignal): Promise<void> {
    this.#life = signal
    signal.addEventListener('abort', () => this.#callOff())
    await this.#next(() => this.#load())
    this.#schedule()
  }

  /** Nothing is to be kept any more, here and on the server. */
  forget(empty: KeptDraft): void {
    this.#callOff()
    this.#age++
    this.#unfit = []
    const had = this.#draft.revision > 0 || this.#draft.dirty.length > 0
    this.#draft = empty
    this.#slot.clear()
    this.#hooks.status('clean')
    if (!had) return
    const patience = { signal: this.#life, goesOn: willPass }
    void this.#next(async () => {
      await untilAnswered(this.#ports, () => this.#ports.api.deleteDraft(), patience)
    })
  }

  /** One call at a time, in the order asked for. Never rejects. */
  #next(act: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(act).catch((error: unknown) => {
      const failure = asApiError(error)
      this.#hooks.status('offline')
      if (failure.body?.error !== 'GENESIS_INVALID_INPUT') this.#hooks.refused(failure)
    })
    return this.#queue
  }

  #schedule(): void {
    this.#callOff()
    if (this.#life.aborted || !this.#draft.dirty.some((name) => !this.#unfit.includes(name))) return
    this.#hooks.status('saving')
    const { environment, options } = this.#ports
    this.#callOff = environment.after(options.draftDebounceMs, () => void this.#next(() => this.#save()))
  }

  async #load(): Promise<void> {
    const age = this.#age
    const read = await this.#patiently(() => this.#ports.api.draft())
    if (!read || age !== this.#age) return
    const merged = mergeDraft(this.#draft, read.answer)
    if (merged !== this.#draft) this.#adopt(merged)
  }

  async #save(): Promise<void> {
    const sent = this.#draft
    const age = this.#age
    if (sent.dirty.length === 0) return
    try {
      const saved = await this.#patiently(() => this.#ports.api.saveDraft(storable(sent, this.#unfit)))
      if (saved && age === this.#age) this.#settle(sent, saved.answer)
    } catch (error) {
      if (age !== this.#age) return
      await this.#reconcile(asApiError(error))
      await this.#save()
    }
  }

  #settle(sent: KeptDraft, saved: Draft): void {
    // What was changed again on the way is still to be saved; what the server would not take is on the device only.
    const left = (name: string) => this.#unfit.includes(name) || !same(name, sent, this.#draft)
    this.#write({ ...this.#draft, revision: saved.revision, dirty: this.#draft.dirty.filter(left) })
    this.#hooks.status(this.#draft.dirty.length > 0 ? 'offline' : 'saved')
    this.#hooks.saved(saved)
    this.#schedule()
  }

  /** Makes the next save fit to be taken; rejects with `failure` when it knows no way. */
  async #reconcile(failure: ApiError): Promise<void> {
    if (failure.body?.error === 'GENESIS_REVISION_CONFLICT') {
      this.#hooks.status('conflict')
      return this.#load()
    }
    const names = refusedNames(failure).filter((name) => !this.#unfit.includes(name))
    if (names.length === 0) throw failure
    this.#unfit = [...this.#unfit, ...names]
  }

  #patiently<T>(call: () => Promise<T>): Promise<{ answer: T } | undefined> {
    const waiting = () => this.#hooks.status('offline')
    return untilAnswered(this.#ports, call, { signal: this.#life, goesOn: willPass, waiting })
  }

  #adopt(draft: KeptDraft): void {
    this.#write(draft)
    this.#hooks.adopt(draft)
  }

  #write(draft: KeptDraft): void {
    this.#draft = draft
    this.#slot.write(draft)
  }
}

function same(name: string, a: KeptDraft, b: KeptDraft): boolean {
  if (name === PLACE) return a.page === b.page && a.preset === b.preset
  const key = name as keyof PartialBriefInput // every other name is one of an answer
  return a.values[key] === b.values[key]
}
