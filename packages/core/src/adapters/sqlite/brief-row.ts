import type { KeyObject } from 'node:crypto'
import * as z from 'zod/mini'
import { briefStatusSchema } from '../../domain/brief-status.ts'
import { localeSchema } from '../../domain/locale.ts'
import { presetSchema } from '../../domain/preset-schema.ts'
import type { BriefRecord } from '../../ports/brief-record.ts'
import type { Database, NamedValues, Row } from './database.ts'
import { blob, flag, iso, moment, parseRow } from './rows.ts'
import { openJson, sealJson, toKey } from './sealed.ts'
import { corruptValue } from './store-error.ts'

/** A brief as a move sees it: its record, its key, and what only the ledger knows. */
export type BriefState = {
  record: BriefRecord
  slot: number
  key: KeyObject
  /** The last attempt whose `brief-started` is in the log. */
  startedAttempt: number
  /** Whether a billable step was committed. */
  billable: boolean
  /** Last sign of life of whoever holds the run: its claim or its last write (milliseconds since 1970). */
  aliveAt: number
}

const count = z.int().check(z.nonnegative())
const briefRowSchema = z.strictObject({
  ...{ brief_id: z.string(), user_id: z.string(), slot: count, secret: blob },
  ...{ preset: presetSchema, ui_locale: localeSchema, content_locale: localeSchema, generation: z.string() },
  ...{ card: blob, error: z.nullable(blob) },
  ...{ status: briefStatusSchema, confidence: z.number(), ready: flag, revision: count, archived: flag },
  ...{ epoch: count, attempt: count, worked_ms: count, last_seq: count },
  ...{ created_at: moment, updated_at: moment, started_at: z.nullable(moment), finished_at: z.nullable(moment) },
  ...{ started_attempt: count, billable: flag, alive_at: moment },
})
type BriefRow = z.output<typeof briefRowSchema>

/** The part of a record that is the user's own words: what a list shows and searches. */
const cardSchema = z.strictObject({
  businessName: z.string(),
  sector: z.string(),
  location: z.exactOptional(
    z.strictObject({
      country: z.exactOptional(z.string()),
      city: z.exactOptional(z.string()),
      region: z.exactOptional(z.string()),
    }),
  ),
})
const errorSchema = z.strictObject({ code: z.string(), message: z.string() })

/** Selects what `parseBrief` reads; a WHERE clause follows. */
export const SELECT_BRIEF = 'SELECT briefs.*, vault.secret FROM briefs JOIN vault USING (slot)'

export function loadBrief(db: Database, briefId: string): BriefState | undefined {
  const row = db.get(`${SELECT_BRIEF} WHERE brief_id = ?`, briefId)
  return row && parseBrief(row)
}

export function parseBrief(found: Row): BriefState {
  const row = parseRow(briefRowSchema, found, 'a row of briefs')
  const { slot, started_attempt: startedAttempt, billable, alive_at: aliveAt } = row
  const key = toKey(row.secret)
  return { record: toRecord(row, key), slot, key, startedAttempt, billable, aliveAt }
}

function toRecord(row: BriefRow, key: KeyObject): BriefRecord {
  const what = `brief ${row.brief_id}`
  return {
    ...{ briefId: row.brief_id, userId: row.user_id, status: row.status, preset: row.preset },
    ...{ uiLocale: row.ui_locale, contentLocale: row.content_locale },
    ...checked(cardSchema, openJson(key, row.card, what), what),
    ...{ confidence: row.confidence, readyForWebsite: row.ready, revision: row.revision, archived: row.archived },
    ...{ epoch: row.epoch, attempt: row.attempt, workedMs: row.worked_ms },
    ...{ generation: row.generation, lastSeq: row.last_seq },
    ...{ createdAt: iso(row.created_at), updatedAt: iso(row.updated_at) },
    ...(row.started_at === null ? {} : { startedAt: iso(row.started_at) }),
    ...(row.finished_at === null ? {} : { finishedAt: iso(row.finished_at) }),
    ...(row.error === null ? {} : { error: checked(errorSchema, openJson(key, row.error, what), what) }),
  }
}

function checked<S extends z.ZodMiniType>(schema: S, value: unknown, what: string): z.output<S> {
  const parsed = z.safeParse(schema, value)
  if (parsed.success) return parsed.data
  throw corruptValue(what, parsed.error)
}

/** Columns that are written once, with the brief. */
const FIXED = [
  ...['brief_id', 'user_id', 'slot', 'preset', 'ui_locale', 'content_locale', 'generation', 'card', 'created_at'],
] as const
/** Columns that moves change. */
const MOVING = [
  ...['status', 'confidence', 'ready', 'revision', 'archived', 'epoch', 'attempt', 'worked_ms', 'last_seq'],
  ...['updated_at', 'started_at', 'finished_at', 'error', 'started_attempt', 'billable', 'alive_at'],
] as const
const COLUMNS = [...FIXED, ...MOVING]
const INSERT = `INSERT INTO briefs (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map((name) => `:${name}`).join(', ')})`
const UPDATE = `UPDATE briefs SET ${MOVING.map((name) => `${name} = :${name}`).join(', ')} WHERE brief_id = :brief_id`

export function insertBrief(db: Database, state: BriefState): void {
  const { record, slot, key } = state
  const { businessName, sector, location } = record
  const card = location === undefined ? { businessName, sector } : { businessName, sector, location }
  db.runNamed(INSERT, {
    ...{ slot, card: sealJson(key, card), user_id: record.userId, preset: record.preset },
    ...{ ui_locale: record.uiLocale, content_locale: record.contentLocale, generation: record.generation },
    ...{ created_at: Date.parse(record.createdAt), ...movingValues(state) },
  })
}

/** Writes what moves may change; the rest of a record stays as it was started. */
export function saveBrief(db: Database, state: BriefState): void {
  db.runNamed(UPDATE, movingValues(state))
}

function movingValues({ record, key, startedAttempt, billable, aliveAt }: BriefState): NamedValues {
  return {
    ...{ brief_id: record.briefId, status: record.status, confidence: record.confidence },
    ...{ ready: Number(record.readyForWebsite), revision: record.revision, archived: Number(record.archived) },
    ...{ epoch: record.epoch, attempt: record.attempt, worked_ms: record.workedMs, last_seq: record.lastSeq },
    updated_at: Date.parse(record.updatedAt),
    started_at: record.startedAt === undefined ? null : Date.parse(record.startedAt),
    finished_at: record.finishedAt === undefined ? null : Date.parse(record.finishedAt),
    error: record.error === undefined ? null : sealJson(key, record.error),
    ...{ started_attempt: startedAttempt, billable: Number(billable), alive_at: aliveAt },
  }
}
