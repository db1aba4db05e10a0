import type { BriefEvent } from '@genesis/core/domain/brief-event'
import type { Draft } from '@genesis/core/domain/draft'
import type { ApiError, GenesisApi } from '../session/genesis-api.ts'
import { type Call, refusal, type Scenario, SCENARIOS, type ScenarioName, type ScriptedReads } from './scenario.ts'
import { type NotedCall, ScriptedDesk } from './scripted-desk.ts'
import { ScriptedRun } from './scripted-run.ts'
import { SCRIPTED_CATALOG } from './scripted-catalog.ts'

/** What a test or a story does to the Genesis it plays. */
export type Hand = {
  /** Lets the next events happen; returns those. */
  step(count?: number): BriefEvent[]
  /** Lets all events happen that are left. */
  finish(): BriefEvent[]
  /** Breaks every open stream. */
  cut(): void
  /** A heartbeat on every open stream. */
  beat(): void
  /** Offline, streams break and calls are not answered. */
  setOnline(online: boolean): void
  /** The next call of this name is answered with this. */
  refuse(call: Call | 'watch', error: ApiError): void
  /** Keeps the calls of this name waiting until the returned function is called. */
  hold(call: Call): () => void
  /** New streams stay open without a byte while false, as behind a proxy that buffers. */
  setStreaming(streaming: boolean): void
  /** Every call made so far, in order, with what it was given. */
  calls: readonly NotedCall[]
  /** Streams open now. */
  streams(): number
  /** Briefs that were started: one a key. */
  keys: ReadonlySet<string>
  draft(): Draft | null
  setDraft(draft: Draft | null): void
}

export type ScriptedOptions = {
  now?: () => number
  /** Given, the events of a started brief happen by themselves at the scenario's pace. */
  play?: (ms: number, act: () => void) => unknown
}
export type ScriptedApi = { api: GenesisApi & ScriptedReads; hand: Hand }

/** Plays Genesis after a script, in memory and without a clock of its own: for tests and stories. */
export function createScriptedApi(
  script: Scenario | ScenarioName = 'happy',
  { now = Date.now, play }: ScriptedOptions = {},
): ScriptedApi {
  const scenario: Scenario = typeof script === 'string' ? SCENARIOS[script] : script
  const desk = new ScriptedDesk(scenario)
  const run = new ScriptedRun(scenario, now)
  const keys = new Set<string>()
  const stored = { draft: scenario.draft ?? null }
  const begin = () => play && run.play(play)
  const api: ScriptedApi['api'] = {
    start: (request) =>
      desk.answer('start', [request], () => {
        const replayed = keys.has(request.idempotencyKey)
        keys.add(request.idempotencyKey)
        begin()
        return { briefId: scenario.brief.id, replayed, quota: { ...scenario.quota } }
      }),
    watch: (briefId, lastEventId, handlers) => {
      begin()
      return run.watch(lastEventId, handlers, desk.answerStream([briefId, lastEventId]))
    },
    status: (briefId) => desk.answer('status', [briefId], () => run.progress()),
    brief: (briefId) =>
      desk.answer('brief', [briefId], () => {
        const other = scenario.others?.find(({ id }) => id === briefId)
        if (other) return other
        if (briefId !== scenario.brief.id) throw refusal('GENESIS_BRIEF_NOT_FOUND')
        return run.brief()
      }),
    cancel: (briefId) => desk.answer('cancel', [briefId], () => run.cancel()),
    quota: () => desk.answer('quota', [], () => ({ ...scenario.quota })),
    catalog: (locale) =>
      desk.answer('catalog', [locale], () => {
        const { presets = SCRIPTED_CATALOG[locale].presets } = scenario
        return { ...SCRIPTED_CATALOG[locale], presets }
      }),
    estimate: (preset) => desk.answer('estimate', [preset], () => ({ secondsLow: 10, secondsHigh: 60 })),
    ...draftCalls(desk, stored),
  }
  return { api, hand: handOf({ desk, run, keys, stored }) }
}

type Stored = { draft: Draft | null }

function draftCalls(desk: ScriptedDesk, stored: Stored): Pick<GenesisApi, 'draft' | 'saveDraft' | 'deleteDraft'> {
  return {
    draft: () => desk.answer('draft', [], () => stored.draft),
    saveDraft: (given) =>
      desk.answer('saveDraft', [given], () => {
        const revision = stored.draft?.revision ?? 0
        if (given.revision !== revision) throw refusal('GENESIS_REVISION_CONFLICT', { revision })
        stored.draft = { ...given, revision: revision + 1 }
        return stored.draft
      }),
    deleteDraft: () =>
      desk.answer('deleteDraft', [], () => {
        stored.draft = null
      }),
  }
}

type Played = { desk: ScriptedDesk; run: ScriptedRun; keys: ReadonlySet<string>; stored: Stored }

function handOf({ desk, run, keys, stored }: Played): Hand {
  return {
    step: (count = 1) => run.step(count),
    finish: () => run.step(Number.POSITIVE_INFINITY),
    cut: () => run.cut(),
    beat: () => run.beat(),
    setOnline: (online) => {
      desk.online = online
      if (!online) run.cut()
    },
    refuse: (call, error) => desk.refuse(call, error),
    hold: (call) => desk.hold(call),
    setStreaming: (streaming) => run.setStreaming(streaming),
    calls: desk.calls,
    streams: () => run.streams,
    keys,
    draft: () => stored.draft,
    setDraft: (draft) => {
      stored.draft = draft
    },
  }
}
