import type { BriefEventDraft } from '../domain/brief-event.ts'
import type { BriefInput } from '../domain/brief-input.ts'
import { type BriefFile, briefPath, type VirtualPath } from '../domain/virtual-path.ts'
import type { BriefLedger, RunEnding, StartCommand, StepCommit } from '../ports/brief-ledger.ts'
import type { RunLease } from '../ports/brief-record.ts'
import type { StoreUnderTest } from './store-under-test.ts'

export const PERIOD = '2026-11'
const EPOCH = Date.parse('2026-11-20T08:00:00.000Z')

/** The moment `seconds` after the suites' beginning of time. */
export function at(seconds: number): Date {
  return new Date(EPOCH + Math.round(seconds * 1000))
}

let made = 0

/** A name nobody else in the process has. */
export function unique(prefix: string): string {
  made += 1
  return `${prefix}-${made}`
}

/** A brief id; later ones sort later. */
export function newBriefId(): string {
  made += 1
  return `brief_${String(made).padStart(26, '0')}`
}

export const INPUT: BriefInput = {
  businessName: 'Chez Awa',
  sector: 'restaurant',
  description: 'Cuisine ivoirienne à Cocody, attiéké et poisson braisé.',
  services: [{ name: 'Déjeuner', price: '2 500 F CFA' }],
  location: { country: 'CI', city: 'Abidjan' },
}

export type StartOverrides = Partial<Omit<StartCommand, 'quota' | 'idempotency' | 'input'>> & {
  input?: Partial<BriefInput>
  quota?: Partial<StartCommand['quota']>
  idempotency?: Partial<StartCommand['idempotency']>
}

/** A start of a user without limit, under a key of its own. */
export function startCommand(overrides: StartOverrides = {}): StartCommand {
  const { input, quota, idempotency, ...rest } = overrides
  const moment = rest.at ?? at(0)
  return {
    briefId: newBriefId(),
    userId: 'user-1',
    preset: 'complete',
    uiLocale: 'fr',
    contentLocale: 'fr',
    generation: 'gen000000001',
    at: moment,
    ...rest,
    input: { ...INPUT, ...input },
    idempotency: {
      ...{ key: unique('key-of-a-start'), inputHash: 'hash-1', expiresAt: new Date(moment.getTime() + 3_600_000) },
      ...idempotency,
    },
    quota: { period: PERIOD, limit: null, reportedUsed: 0, asOf: moment, ...quota },
  }
}

/** Starts a brief and says its id and owner. */
export async function started(ledger: BriefLedger, overrides: StartOverrides = {}) {
  const command = startCommand(overrides)
  const outcome = await ledger.start(command)
  if (outcome.kind !== 'started') throw new Error(`the start was ${outcome.kind}`)
  return { briefId: command.briefId, userId: command.userId, command, ...outcome }
}

/** Claims a brief that can be claimed. */
export async function claimed(ledger: BriefLedger, briefId: string, when = at(1)): Promise<RunLease> {
  const outcome = await ledger.claim(briefId, when)
  if (outcome.kind !== 'claimed') throw new Error(`the claim was ${outcome.kind}`)
  return outcome.lease
}

/** A started and claimed brief. */
export async function running(ledger: BriefLedger, overrides: StartOverrides = {}) {
  const brief = await started(ledger, overrides)
  const lease = await claimed(ledger, brief.briefId, new Date(brief.command.at.getTime() + 1000))
  return { ...brief, lease }
}

/** A brief whose run has ended. */
export async function finished(ledger: BriefLedger, overrides: StartOverrides = {}, ending = COMPLETED) {
  const brief = await running(ledger, overrides)
  await ledger.finish(brief.lease, ending, new Date(brief.command.at.getTime() + 2000))
  return brief
}

export const COMPLETED: RunEnding = {
  status: 'completed',
  confidence: 0.9,
  readyForWebsite: true,
  event: { type: 'brief-completed', status: 'completed', degraded: [], confidence: 0.9 },
  quota: 'charge',
}

export const FAILED: RunEnding = {
  status: 'failed',
  confidence: 0,
  readyForWebsite: false,
  error: { code: 'GENESIS_GENERATION_FAILED', message: 'La génération a échoué.' },
  event: {
    type: 'brief-failed',
    code: 'GENESIS_GENERATION_FAILED',
    message: 'La génération a échoué.',
    refunded: true,
  },
  quota: 'release',
}

export const PROGRESS: BriefEventDraft = { type: 'agent-progressed', agent: 'content', percent: 40 }
export const SECTION: Extract<BriefEventDraft, { type: 'section-ready' }> = {
  type: 'section-ready',
  agent: 'content',
  section: 'content.homepage',
  preview: { title: 'Le goût de Cocody' },
}

export function fileOf(lease: Pick<RunLease, 'userId' | 'briefId'>, file: BriefFile): VirtualPath {
  return briefPath(lease.userId, lease.briefId, file)
}

/** A step with one file and one event. */
export function stepOf(lease: RunLease, overrides: Partial<StepCommit> = {}): StepCommit {
  const path = fileOf(lease, 'content_generation.json')
  const files = [{ path, content: { kind: 'json' as const, value: { status: 'completed', attempts: 1 } } }]
  return { step: 'content', files, events: [SECTION], billable: true, ...overrides }
}

/** All events of a brief, read in small portions. */
export async function allEvents({ events }: Pick<StoreUnderTest, 'events'>, briefId: string) {
  const all = []
  for (let after = 0; ; ) {
    const batch = await events.read(briefId, after, 7)
    all.push(...batch)
    const last = batch.at(-1)
    if (!last) return all
    after = last.seq
  }
}
