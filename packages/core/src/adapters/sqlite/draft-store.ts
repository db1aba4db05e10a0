import * as z from 'zod/mini'
import { type Draft, draftSchema } from '../../domain/draft.ts'
import type { DraftSaved, DraftStore } from '../../ports/draft-store.ts'
import type { Database } from './database.ts'
import { blob, parseRow } from './rows.ts'
import { openJson, sealJson, toKey } from './sealed.ts'
import type { StoreContext } from './store-context.ts'
import { answer, corruptValue } from './store-error.ts'
import { createKey, forgetKey } from './vault.ts'

/** Drafts are words of users like briefs: each is sealed with a key of its own, forgotten with it. */
export function createDraftStore({ db }: StoreContext): DraftStore {
  return {
    get: (userId) => answer(() => read(db, userId)),
    save: (userId, draft) => answer(() => db.write('synced', () => save(db, userId, draft))),
    delete: (userId) => answer(() => db.write('synced', () => remove(db, userId))),
  }
}

const draftRowSchema = z.strictObject({ slot: z.int(), revision: z.int(), body: blob, secret: blob })

function find(db: Database, userId: string): z.output<typeof draftRowSchema> | undefined {
  const row = db.get(
    'SELECT slot, revision, body, secret FROM drafts JOIN vault USING (slot) WHERE user_id = ?',
    userId,
  )
  return row && parseRow(draftRowSchema, row, 'a row of drafts')
}

function read(db: Database, userId: string): Draft | undefined {
  const row = find(db, userId)
  if (!row) return undefined
  const what = `the draft of ${userId}`
  const parsed = z.safeParse(draftSchema, {
    ...Object(openJson(toKey(row.secret), row.body, what)),
    revision: row.revision,
  })
  if (!parsed.success) throw corruptValue(what, parsed.error)
  return parsed.data
}

function save(db: Database, userId: string, { step, values, revision }: Draft): DraftSaved {
  const stored = find(db, userId)
  if ((stored?.revision ?? 0) !== revision) return { kind: 'stale', revision: stored?.revision ?? 0 }
  const { slot, key } = stored ? { slot: stored.slot, key: toKey(stored.secret) } : createKey(db)
  const draft: Draft = { step, values, revision: revision + 1 }
  const body = sealJson(key, { step, values })
  const sql = 'INSERT OR REPLACE INTO drafts (user_id, slot, revision, body) VALUES (?, ?, ?, ?)'
  db.run(sql, userId, slot, draft.revision, body)
  return { kind: 'saved', draft }
}

function remove(db: Database, userId: string): void {
  const stored = find(db, userId)
  if (!stored) return
  db.run('DELETE FROM drafts WHERE user_id = ?', userId)
  forgetKey(db, stored.slot)
}
