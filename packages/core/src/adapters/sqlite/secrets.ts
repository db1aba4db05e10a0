import * as z from 'zod/mini'
import type { Secrets } from '../../ports/secrets.ts'
import type { Database } from './database.ts'
import { parseRow } from './rows.ts'
import type { StoreContext } from './store-context.ts'
import { answer } from './store-error.ts'

export function createSecrets({ db }: StoreContext): Secrets {
  return { getOrCreate: (name, make) => answer(() => db.write('synced', () => getOrCreate(db, name, make))) }
}

const secretRowSchema = z.strictObject({ value: z.string() })

function getOrCreate(db: Database, name: string, make: () => string): string {
  const row = db.get('SELECT value FROM secrets WHERE name = ?', name)
  if (row) return parseRow(secretRowSchema, row, 'a row of secrets').value
  const value = make()
  db.run('INSERT INTO secrets (name, value) VALUES (?, ?)', name, value)
  return value
}
