import * as z from 'zod/mini'
import type { Database } from './database.ts'
import { parseRow } from './rows.ts'
import type { StoreContext } from './store-context.ts'
import { answerNow } from './store-error.ts'

/**
 * Jobs of the queue inside the process (`adapters/inline`). `left` is a job whose worker ended before it did: first in
 * line. `delayed` waits for its next try. A row is removed only by `done`.
 */
export type JobRows = ReturnType<typeof createJobRows>

export function createJobRows({ db }: StoreContext) {
  const change = (sql: string, ...values: string[]): void => {
    answerNow(() => db.write('ordered', () => db.run(sql, ...values)))
  }
  change(`UPDATE jobs SET state = 'left' WHERE state IN ('taken', 'delayed')`) // nobody else can have the file open
  return {
    /** A job that is there already stays as it is. */
    add: (briefId: string) => change(`INSERT OR IGNORE INTO jobs (brief_id, state) VALUES (?, 'waiting')`, briefId),
    /** The next job, taken; undefined when none waits. */
    take: () => answerNow(() => take(db)),
    /** The job may be taken again. */
    release: (briefId: string) => change(`UPDATE jobs SET state = 'waiting' WHERE brief_id = ?`, briefId),
    /** As `release`, ahead of those that wait. */
    leave: (briefId: string) => change(`UPDATE jobs SET state = 'left' WHERE brief_id = ?`, briefId),
    /** The job waits, but is not to be taken yet. */
    delay: (briefId: string) => change(`UPDATE jobs SET state = 'delayed' WHERE brief_id = ?`, briefId),
    done: (briefId: string) => change('DELETE FROM jobs WHERE brief_id = ?', briefId),
    waiting: () => answerNow(() => waiting(db)),
  }
}

const takenSchema = z.strictObject({ brief_id: z.string() })

function take(db: Database): string | undefined {
  const next = `SELECT brief_id FROM jobs WHERE state IN ('left', 'waiting') ORDER BY state, id LIMIT 1`
  const row = db.get(next)
  if (!row) return undefined
  const { brief_id: briefId } = parseRow(takenSchema, row, 'a row of jobs')
  db.write('ordered', () => db.run(`UPDATE jobs SET state = 'taken' WHERE brief_id = ?`, briefId))
  return briefId
}

const waitingSchema = z.strictObject({ waiting: z.int() })

function waiting(db: Database): number {
  const row = db.get(`SELECT count(*) AS waiting FROM jobs WHERE state <> 'taken'`)
  return parseRow(waitingSchema, row ?? {}, 'jobs').waiting
}
