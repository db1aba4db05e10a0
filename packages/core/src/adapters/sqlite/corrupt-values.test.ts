import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { GenesisError } from '../../domain/genesis-error.ts'
import { at, fileOf, running, stepOf } from '../../testing/brief-fixtures.ts'
import { openSqliteStore, type SqliteStore } from './open-store.ts'

type Read = (store: SqliteStore, brief: Awaited<ReturnType<typeof running>>) => Promise<unknown>

const page = { limit: 10, offset: 0, sort: 'created_desc' } as const
const readInput: Read = ({ files }, { lease }) => files.read(fileOf(lease, 'business_brief.json'))
const readEvents: Read = ({ events }, { briefId }) => events.read(briefId, 0, 10)
const readRecord: Read = ({ ledger }, { briefId }) => ledger.get(briefId)
const readList: Read = ({ ledger }, { userId }) => ledger.list(userId, page)
const readDraft: Read = ({ drafts }, { userId }) => drafts.get(userId)
const readCache: Read = ({ cache }) => cache.get('key', at(1))

/** What may happen to a file on a disk, and who must notice. */
const DAMAGES: [name: string, sql: string, read: Read][] = [
  ['a file that was emptied', `UPDATE files SET body = x''`, readInput],
  ['a file that was cut', 'UPDATE files SET body = substr(body, 1, length(body) - 1)', readInput],
  [
    'a file with another byte in it',
    `UPDATE files SET body = CAST(substr(body, 1, 20) || x'00' || substr(body, 22) AS BLOB)`,
    readInput,
  ],
  ['a file whose key was lost', 'UPDATE vault SET secret = zeroblob(32)', readInput],
  ['an event that was cut', 'UPDATE events SET body = substr(body, 1, 30)', readEvents],
  ['a record with another status', `UPDATE briefs SET status = 'done'`, readRecord],
  ['a record with a broken card', `UPDATE briefs SET card = x'0102'`, readRecord],
  ['a record with a moment beyond time', 'UPDATE briefs SET created_at = 9000000000000000', readRecord],
  ['a record in a list', `UPDATE briefs SET card = x'0102'`, readList],
  ['a draft that was cut', 'UPDATE drafts SET body = substr(body, 1, 20)', readDraft],
  ['a cached value that is no JSON', `UPDATE cache SET body = x'007b'`, readCache],
  ['a cached value of unknown packing', `UPDATE cache SET body = x'097b7d'`, readCache],
]

describe('a value that cannot be read', () => {
  let folder: string
  let location: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'genesis-corrupt-'))
    location = join(folder, 'genesis.db')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it.each(DAMAGES)('%s is an error with its cause, never missing or empty', async (_name, sql, read) => {
    const before = openSqliteStore({ location })
    const brief = await running(before.ledger)
    await before.ledger.commitStep(brief.lease, stepOf(brief.lease), at(3))
    await before.drafts.save(brief.userId, { step: 'offer', values: { businessName: 'Chez Awa' }, revision: 0 })
    await before.cache.set('key', { a: 1 }, at(0), at(1000))
    expect(await read(before, brief)).toBeDefined()
    before.close()

    const file = new DatabaseSync(location)
    expect(file.prepare(sql).run().changes).toBeGreaterThan(0)
    file.close()

    using after = openSqliteStore({ location })
    const error = await read(after, brief).then(
      () => expect.unreachable('it was read'),
      (reason: GenesisError) => reason,
    )
    expect(error).toMatchObject({ code: 'GENESIS_STORE_UNAVAILABLE', details: {} })
    expect(String(error.cause)).toMatch(/cannot be read$/)
    expect(error.cause).toHaveProperty('cause') // what was wrong with it
  })
})
