import { type KeyObject, randomBytes } from 'node:crypto'
import type { Database } from './database.ts'
import { toKey } from './sealed.ts'

/**
 * One key a brief or draft, so that forgetting the key forgets every byte.
 *
 * Deleting rows alone would not do: SQLite's `secure_delete` wipes the row, but copies of it that stayed behind when a
 * page was split or merged before are not wiped. A slot is made so that there never is a copy: slots are only added
 * at the end, never deleted, and their secret is replaced by one of the same size, which SQLite does in place.
 */
export type VaultKey = { slot: number; key: KeyObject }

const SECRET_BYTES = 32

/** A new key, in a slot that was emptied before or a new one. */
export function createKey(db: Database): VaultKey {
  const secret = randomBytes(SECRET_BYTES)
  const free = db.get('SELECT slot FROM vault WHERE free = 1 LIMIT 1')
  if (free) {
    const slot = Number(free.slot)
    db.run('UPDATE vault SET secret = ?, free = 0 WHERE slot = ?', secret, slot)
    return { slot, key: toKey(secret) }
  }
  const added = db.get('INSERT INTO vault (secret, free) VALUES (?, 0) RETURNING slot', secret)
  return { slot: Number(added?.slot), key: toKey(secret) }
}

/** Overwrites a key; what it sealed can never be read again. */
export function forgetKey(db: Database, slot: number): void {
  db.run('UPDATE vault SET secret = zeroblob(?), free = 1 WHERE slot = ?', SECRET_BYTES, slot)
}
