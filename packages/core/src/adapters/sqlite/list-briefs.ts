import * as z from 'zod/mini'
import type { ListSort } from '../../domain/brief.ts'
import { fold } from '../../domain/text.ts'
import type { ListQuery } from '../../ports/brief-ledger.ts'
import type { BriefRecord } from '../../ports/brief-record.ts'
import { parseBrief, SELECT_BRIEF } from './brief-row.ts'
import type { Database, NamedValues } from './database.ts'
import { parseRow } from './rows.ts'

export type BriefPage = { records: BriefRecord[]; totalCount: number }

/** Each order is an index that starts with the user: nobody else's rows are read. */
const ORDER: Record<ListSort, string> = {
  created_desc: 'created_at DESC, brief_id DESC',
  created_asc: 'created_at, brief_id',
  updated_desc: 'updated_at DESC, brief_id DESC',
}

const WHERE = `WHERE user_id = :user
  AND +created_at >= :from AND +created_at <= :to
  AND (:statuses IS NULL OR status IN (SELECT value FROM json_each(:statuses)))
  AND (:archived IS NULL OR archived = :archived)`

/** A page of a user's briefs. Words are sealed in the rows, so a search opens the user's rows one by one. */
export function listBriefs(db: Database, userId: string, query: ListQuery): BriefPage {
  const values = filters(userId, query)
  const select = `${SELECT_BRIEF} ${WHERE} ORDER BY ${ORDER[query.sort]}`
  if (searches(query)) {
    const found = db
      .allNamed(select, values)
      .map((row) => parseBrief(row).record)
      .filter(matcher(query))
    return { records: found.slice(query.offset, query.offset + query.limit), totalCount: found.length }
  }
  const page = { ...values, limit: query.limit, offset: query.offset }
  const records = db.allNamed(`${select} LIMIT :limit OFFSET :offset`, page).map((row) => parseBrief(row).record)
  return { records, totalCount: count(db, values) }
}

const countSchema = z.strictObject({ total: z.int() })

function count(db: Database, values: NamedValues): number {
  const row = db.allNamed(`SELECT count(*) AS total FROM briefs ${WHERE}`, values)[0]
  return parseRow(countSchema, row ?? {}, 'briefs').total
}

function filters(userId: string, { status, archived, dateFrom, dateTo }: ListQuery): NamedValues {
  return {
    user: userId,
    from: dateFrom === undefined ? Number.MIN_SAFE_INTEGER : moment(dateFrom, 'T00:00:00.000Z'),
    to: dateTo === undefined ? Number.MAX_SAFE_INTEGER : moment(dateTo, 'T23:59:59.999Z'),
    statuses: status === undefined ? null : JSON.stringify(status),
    archived: archived === undefined ? null : Number(archived),
  }
}

/** A date stands for its whole day, a date-time for itself. */
function moment(text: string, timeOfDay: string): number {
  const ms = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? text + timeOfDay : text)
  if (Number.isNaN(ms)) throw new RangeError(`${text} is not an ISO 8601 date`)
  return ms
}

function searches({ q, sector }: ListQuery): boolean {
  return Boolean(q || sector)
}

function matcher({ q = '', sector = '' }: ListQuery): (record: BriefRecord) => boolean {
  const trade = fold(sector)
  return (record) =>
    (!sector || fold(record.sector) === trade) && (contains(record.businessName, q) || contains(record.sector, q))
}

/** Accents and case free; signs alone are looked for as they are. */
function contains(text: string, q: string): boolean {
  const wanted = fold(q)
  return wanted ? fold(text).includes(wanted) : text.includes(q.trim())
}
