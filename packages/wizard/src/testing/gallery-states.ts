import { AGENT_NAMES } from '@genesis/core/domain/agent-name'
import type { Session, SessionState } from '../session/session-state.ts'
import { RECORDED_BRIEF, RECORDED_EVENTS } from './recorded-run.ts'

export const VALUES = RECORDED_BRIEF.input
const quota = {
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
const base: SessionState = {
  page: 'business',
  values: {},
  preset: 'complete',
  draft: 'clean',
  quota,
  connection: 'idle',
  starting: false,
  cancelling: false,
}
const sections = Object.fromEntries(
  RECORDED_EVENTS.flatMap((event) => (event.type === 'section-ready' ? [[event.section, event.preview]] : [])),
)
const card = (status: string, percent: number, more: object = {}) => ({
  status,
  percent,
  attempt: 1,
  maxAttempts: 3,
  ...more,
})
const run = {
  briefId: RECORDED_BRIEF.id,
  status: 'generating',
  percent: 46,
  agents: {
    research: card('running', 40, { attempt: 2 }),
    content: card('running', 60),
    logo: card('completed', 100),
    seo: card('pending', 0),
    template: card('degraded', 100, { reason: 'fallback' }),
  },
  sections: Object.fromEntries(Object.entries(sections).filter(([name]) => /homepage|about|template|logo/.test(name))),
} as const
const long = 'Anticonstitutionnellement'.repeat(8)
const failedCards = Object.fromEntries(
  AGENT_NAMES.map((name) => [name, card('failed', 100, { reason: 'GENESIS_GENERATION_FAILED' })]),
)

/** The screens to look at, by name; made by hand so that each state can be reached alone. */
export function states(now: number): Record<string, SessionState> {
  const startedAt = new Date(now - 23_000).toISOString()
  const working = { ...base, page: 'generation', connection: 'live', run: { ...run, startedAt } }
  const done = { ...base, page: 'results', brief: RECORDED_BRIEF }
  return {
    business: base,
    'business-filled': { ...base, values: VALUES, draft: 'saved' },
    'business-exhausted': { ...base, quota: { ...quota, remaining: 0, used: 10, percentUsed: 100, canStart: false } },
    market: { ...base, page: 'market', values: VALUES, draft: 'offline' },
    review: { ...base, page: 'review', values: VALUES },
    'review-refused': {
      ...base,
      page: 'review',
      values: VALUES,
      problem: {
        code: 'GENESIS_INVALID_INPUT',
        message: '',
        action: 'correct',
        fields: [
          {
            path: 'contact.whatsapp',
            code: 'invalid_phone',
            message: 'Ce numéro n’est pas valable. Donnez-le avec l’indicatif du pays, par exemple +225.',
          },
        ],
      },
    },
    'review-limited': {
      ...base,
      page: 'review',
      values: VALUES,
      problem: {
        code: 'GENESIS_RATE_LIMITED',
        message: 'Trop de demandes en peu de temps. Réessayez dans un instant.',
        action: 'wait',
        retryAfterMs: 20_000,
        requestId: 'req_01JD',
      },
    },
    'review-offline': {
      ...base,
      page: 'review',
      values: VALUES,
      starting: true,
      problem: { code: 'OFFLINE', message: '', action: 'wait' },
    },
    generation: working,
    gone: { ...base, page: 'generation', values: VALUES, gone: RECORDED_BRIEF.id },
    'generation-failed': {
      ...working,
      connection: 'polling',
      run: {
        ...run,
        startedAt,
        agents: { ...run.agents, logo: card('failed', 100, { reason: 'GENESIS_GENERATION_TIMEOUT' }) },
      },
    },
    results: done,
    'ended-failed': {
      ...working,
      run: { ...run, startedAt, sections: {}, status: 'failed', agents: failedCards, refunded: true },
    },
    'ended-cancelled': {
      ...working,
      run: {
        ...run,
        startedAt,
        status: 'cancelled',
        refunded: true,
        agents: {
          ...run.agents,
          research: card('cancelled', 40),
          content: card('cancelled', 60),
          seo: card('cancelled', 0),
        },
      },
    },
    'results-cancelled': { ...done, brief: { ...RECORDED_BRIEF, status: 'cancelled', results: {} } },
    'business-long': {
      ...base,
      values: {
        ...VALUES,
        businessName: long,
        description: 'مطعم عائلي في أبيدجان يقدم السمك المشوي كل يوم',
        services: [{ name: long, description: long, price: long }],
      },
    },
    'review-long': {
      ...base,
      page: 'review',
      values: { ...VALUES, businessName: long, description: 'مطعم عائلي في أبيدجان يقدم السمك المشوي كل يوم' },
    },
  } as unknown as Record<string, SessionState> // hand-made: literals of the state's own shape
}

/** A session that holds still: what is typed and where one goes is kept, and nothing else happens. */
export function stillSession(first: SessionState): Session {
  let state = first
  const listeners = new Set<() => void>()
  const set = (patch: Partial<SessionState>) => {
    state = { ...state, ...patch }
    for (const listener of listeners) listener()
  }
  const nothing = async () => undefined
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setValues: (patch) => set({ values: { ...state.values, ...patch } as SessionState['values'] }), // an `undefined` reads as absent
    setPreset: (preset) => set({ preset }),
    goTo: (page) => set({ page }),
    dismissProblem: () => {
      const { problem: _problem, ...rest } = state
      state = rest
      set({})
    },
    reset: () => set({ page: 'business', values: {} }),
    ...{
      resume: nothing,
      start: nothing,
      cancel: nothing,
      open: nothing,
      leave: nothing,
      retry: nothing,
      refreshQuota: nothing,
    },
    close: () => undefined,
  }
}
