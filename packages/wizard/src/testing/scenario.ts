import type { Brief, BriefResults } from '@genesis/core/domain/brief'
import type { BriefEventDraft } from '@genesis/core/domain/brief-event'
import type { Draft } from '@genesis/core/domain/draft'
import { type ErrorDetails, GENESIS_ERRORS, type GenesisErrorCode } from '@genesis/core/domain/genesis-error'
import type { Locale } from '@genesis/core/domain/locale'
import type { Preset } from '@genesis/core/domain/preset'
import type { Quota } from '@genesis/core/domain/quota'
import { ApiError, type Catalog, type Estimate, type GenesisApi } from '../session/genesis-api.ts'
import { RECORDED_BRIEF, RECORDED_EVENTS } from './recorded-run.ts'

/** What the screens read by themselves, beside the session. */
export type ScriptedReads = {
  catalog(locale: Locale): Promise<Catalog>
  estimate(preset: Preset): Promise<Estimate>
}

/** The calls that can be refused or held back. */
export type Call = Exclude<keyof GenesisApi, 'watch'> | keyof ScriptedReads

/** What a scripted Genesis does. */
export type Scenario = {
  events: readonly BriefEventDraft[]
  /** The brief once the last event happened. */
  brief: Brief
  quota: Quota
  /** Briefs of before, all over. */
  others?: readonly Brief[]
  draft?: Draft
  /** Which presets can be had, when it is not today's. */
  presets?: Catalog['presets']
  /** What the first calls are answered with, in order; after them all goes well. */
  refusals?: Partial<Record<Call, readonly ApiError[]>>
  /** After so many events every open stream is cut, once each. */
  cuts?: readonly number[]
  /** Nothing gets through from the beginning. */
  offline?: boolean
  /** For `play`: pause before the first event and between events, in milliseconds. */
  firstMs: number
  paceMs: number
}

export const SCRIPTED_BRIEF_ID = RECORDED_BRIEF.id

export const SCRIPTED_QUOTA: Quota = {
  plan: 'basic',
  used: 3,
  reserved: 0,
  limit: 10,
  remaining: 7,
  percentUsed: 30,
  resetsAt: '2026-12-01T00:00:00.000Z',
  upgradeUrl: 'https://dc360.example/upgrade',
  canStart: true,
  verified: true,
}

/** A refusal as Genesis words it. */
export function refusal(code: GenesisErrorCode, details: ErrorDetails = {}, retryAfterMs?: number): ApiError {
  const { httpStatus, message } = GENESIS_ERRORS[code]
  const body = { error: code, message: message.fr, details, request_id: 'req_scripted' }
  return new ApiError(body, { status: httpStatus, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) })
}

/** No answer at all: what a cut network makes of a call. */
export function noAnswer(): ApiError {
  return new ApiError(undefined, { cause: new TypeError('fetch failed') })
}

const WELL = { firstMs: 400, paceMs: 500, quota: SCRIPTED_QUOTA } as const

/** Everything went well: the recorded run, made by a model. */
const HAPPY: Scenario = {
  ...WELL,
  events: RECORDED_EVENTS.map((event) => {
    if (event.type === 'agent-completed') {
      const { reason: _reason, ...rest } = event
      return { ...rest, status: 'completed', provider: 'model' }
    }
    return event.type === 'brief-completed' ? { ...event, degraded: [], confidence: 0.82 } : event
  }),
  brief: { ...RECORDED_BRIEF, confidence: 0.82, readyForWebsite: true, results: madeWell(RECORDED_BRIEF.results) },
}

function madeWell(results: BriefResults): BriefResults {
  const well = Object.entries(results).map(([name, { reason: _reason, ...result }]) => [
    name,
    { ...result, status: 'completed', provider: 'model' },
  ])
  return Object.fromEntries(well) // the same names
}

const LOGO_FAULT = { code: 'provider_timeout', message: 'The provider did not answer in time.' }

const ONE_FAILED: Scenario = {
  ...HAPPY,
  events: HAPPY.events.flatMap((event): BriefEventDraft[] => {
    if (event.type === 'section-ready' && event.agent === 'logo') {
      return [{ type: 'agent-retrying', agent: 'logo', attempt: 2, delayMs: 500, reason: LOGO_FAULT.code }]
    }
    if (event.type === 'agent-completed' && event.agent === 'logo') {
      return [{ type: 'agent-failed', agent: 'logo', ...LOGO_FAULT }]
    }
    return event.type === 'brief-completed' ? [{ ...event, status: 'partial' }] : [event]
  }),
  brief: {
    ...HAPPY.brief,
    status: 'partial',
    results: { ...HAPPY.brief.results, logoCreation: { status: 'failed', reason: LOGO_FAULT.code, attempts: 2 } },
  },
}

const FAULT = { code: 'GENESIS_GENERATION_FAILED', message: GENESIS_ERRORS.GENESIS_GENERATION_FAILED.message.fr }

const ALL_FAILED: Scenario = {
  ...HAPPY,
  events: [
    ...HAPPY.events.filter(({ type }) => type === 'brief-queued' || type === 'brief-started'),
    ...(['research', 'content', 'logo', 'template', 'seo'] as const).flatMap((agent): BriefEventDraft[] => [
      { type: 'agent-started', agent, attempt: 1 },
      { type: 'agent-failed', agent, code: 'provider_down', message: 'No provider answers.' },
    ]),
    { type: 'brief-failed', ...FAULT, refunded: true },
  ],
  brief: { ...HAPPY.brief, status: 'failed', readyForWebsite: false, confidence: 0, results: {}, error: FAULT },
}

const EXHAUSTED: Quota = {
  ...SCRIPTED_QUOTA,
  ...{ used: 10, remaining: 0, percentUsed: 100, canStart: false },
}

/** The states of UX.md section 2 that a Genesis can bring about, by name. */
export const SCENARIOS = {
  happy: HAPPY,
  /** Every sub-agent composed without a model. */
  degraded: { ...WELL, events: RECORDED_EVENTS, brief: RECORDED_BRIEF },
  slow: { ...HAPPY, firstMs: 12_000, paceMs: 4_000 },
  cutAndBack: { ...HAPPY, cuts: [6, 15] },
  oneFailed: ONE_FAILED,
  allFailed: ALL_FAILED,
  quota80: { ...HAPPY, quota: { ...SCRIPTED_QUOTA, used: 8, remaining: 2, percentUsed: 80 } },
  quotaExhausted: {
    ...HAPPY,
    quota: EXHAUSTED,
    refusals: {
      start: [
        refusal('GENESIS_QUOTA_EXCEEDED', {
          ...{ current_usage: 10, max_allowed: 10, plan: 'basic' },
          ...{ reset_date: EXHAUSTED.resetsAt, upgrade_url: EXHAUSTED.upgradeUrl },
        }),
      ],
    },
  },
  noSubscription: {
    ...HAPPY,
    quota: { ...EXHAUSTED, plan: 'trial', used: 0, limit: 0 },
    refusals: { start: [refusal('GENESIS_NO_SUBSCRIPTION', { plan: 'trial' })] },
  },
  rateLimited: {
    ...HAPPY,
    refusals: { start: [refusal('GENESIS_RATE_LIMITED', { retry_after: 20 }, 20_000)] },
  },
  dc360Down: {
    ...HAPPY,
    refusals: {
      quota: [refusal('GENESIS_DC360_UNAVAILABLE', {}, 5_000)],
      start: [refusal('GENESIS_DC360_UNAVAILABLE', {}, 5_000)],
    },
  },
  sessionExpired: { ...HAPPY, refusals: { start: [refusal('GENESIS_UNAUTHENTICATED')] } },
  invalidInput: {
    ...HAPPY,
    refusals: {
      start: [
        refusal('GENESIS_INVALID_INPUT', {
          fields: [
            { path: 'input.contact.phone', code: 'invalid_phone', message: 'Ce numéro n’est pas valable.' },
            { path: 'input.goals', code: 'too_many', message: '20 au plus.' },
          ],
        }),
      ],
    },
  },
  offline: { ...HAPPY, offline: true },
} as const satisfies Record<string, Scenario>

export type ScenarioName = keyof typeof SCENARIOS
