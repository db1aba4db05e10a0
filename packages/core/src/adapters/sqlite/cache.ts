import * as z from 'zod/mini'
import type { Cache } from '../../ports/cache.ts'
import type { Database } from './database.ts'
import { blob, moment, parseRow } from './rows.ts'
import { packJson, unpackJson } from './sealed.ts'
import { SQLITE_OPTIONS } from './sqlite-options.ts'
import type { StoreContext } from './store-context.ts'
import { answer } from './store-error.ts'

export function createCache({ db }: StoreContext): Cache {
  return {
    get: (key, at) => answer(() => get(db, key, at)),
    set: (key, value, ...[at, expiresAt]) => answer(() => set(db, key, { value, at, expiresAt })),
    delete: (key) =>
      answer(() => {
        db.write('ordered', () => db.run('DELETE FROM cache WHERE key = ?', key))
      }),
  }
}

const cacheRowSchema = z.strictObject({ body: blob, kept_at: moment })

function get(db: Database, key: string, at: Date): { value: unknown; keptAt: Date } | undefined {
  const row = db.get('SELECT body, kept_at FROM cache WHERE key = ? AND expires_at > ?', key, at.getTime())
  if (!row) return undefined
  const { body, kept_at: keptAt } = parseRow(cacheRowSchema, row, 'a row of cache')
  return { value: unpackJson(body, 'a cached value'), keptAt: new Date(keptAt) }
}

function set(db: Database, key: string, { value, at, expiresAt }: { value: unknown; at: Date; expiresAt: Date }): void {
  const body = packJson(value)
  const expired = 'SELECT key FROM cache WHERE expires_at <= ? LIMIT ?'
  db.write('ordered', () => {
    db.run(`DELETE FROM cache WHERE key IN (${expired})`, at.getTime(), SQLITE_OPTIONS.pruneBatch)
    const sql = 'INSERT OR REPLACE INTO cache (key, body, kept_at, expires_at) VALUES (?, ?, ?, ?)'
    db.run(sql, key, body, at.getTime(), expiresAt.getTime())
  })
}
