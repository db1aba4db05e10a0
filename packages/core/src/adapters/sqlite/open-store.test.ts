import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { at, PROGRESS, running, started } from '../../testing/brief-fixtures.ts'
import { openSqliteStore } from './open-store.ts'
import { MIGRATIONS } from './schema.ts'
import { StoreLockedError, StoreVersionError } from './store-error.ts'

describe('opening the embedded store', () => {
  let folder: string
  let location: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'genesis-open-'))
    location = join(folder, 'genesis.db')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Runs SQL on the file while no store has it. */
  const withFile = (sql: string) => {
    const file = new DatabaseSync(location)
    file.exec(sql)
    file.close()
  }

  it('makes the file with its folders', async () => {
    location = join(folder, 'a', 'b', 'genesis.db')
    using store = openSqliteStore({ location })
    const { briefId } = await started(store.ledger)
    expect(await store.ledger.get(briefId)).toBeDefined()
  })

  it('finds its data again', async () => {
    const first = openSqliteStore({ location })
    const { briefId, record } = await started(first.ledger)
    first.close()
    using second = openSqliteStore({ location })
    expect(await second.ledger.get(briefId)).toStrictEqual(record)
  })

  it('is refused while another has the file, and possible once it is let go', () => {
    const first = openSqliteStore({ location })
    expect(() => openSqliteStore({ location })).toThrow(StoreLockedError)
    expect(() => openSqliteStore({ location })).toThrow(`${location} is in use by another process`)
    first.close()
    openSqliteStore({ location }).close()
  })

  it('refuses a file of a later version, and does not touch it', () => {
    openSqliteStore({ location }).close()
    withFile(`PRAGMA user_version = ${MIGRATIONS.length + 1}`)
    const before = readFileSync(location)
    expect(() => openSqliteStore({ location })).toThrow(StoreVersionError)
    expect(() => openSqliteStore({ location })).toThrow(`version ${MIGRATIONS.length + 1}`)
    expect(readFileSync(location).equals(before)).toBe(true)
  })

  it('refuses a database of another program, and does not touch it', () => {
    withFile('CREATE TABLE recipes (name TEXT)')
    const before = readFileSync(location)
    expect(() => openSqliteStore({ location })).toThrow('database of another program')
    expect(readFileSync(location).equals(before)).toBe(true)
  })

  it('rejects every call after close as a store that does not answer', async () => {
    const store = openSqliteStore({ location })
    await started(store.ledger)
    store.close()
    store.close()
    const unavailable = { code: 'GENESIS_STORE_UNAVAILABLE', cause: expect.any(Error) }
    await expect(store.ledger.get('brief_1')).rejects.toMatchObject(unavailable)
    await expect(started(store.ledger)).rejects.toMatchObject(unavailable)
    await expect(store.outbox.nextDue()).rejects.toMatchObject(unavailable)
    expect(() => store.jobs.add('brief_1')).toThrow(expect.objectContaining(unavailable))
  })

  it('gives rows that a process held when it died to the next one at once', async () => {
    const first = openSqliteStore({ location })
    await started(first.ledger)
    expect(await first.outbox.lease(at(10), 60_000, 10)).toHaveLength(1)
    first.close()
    using second = openSqliteStore({ location })
    expect(await second.outbox.lease(at(11), 60_000, 10)).toHaveLength(1)
  })

  it('tells of a subscriber that throws', async () => {
    const told: unknown[] = []
    using store = openSqliteStore({ location: ':memory:', onListenerError: (error) => told.push(error) })
    const { briefId, lease } = await running(store.ledger)
    const fault = new Error('a listener that fails')
    store.events.subscribe(briefId, () => {
      throw fault
    })
    expect(await store.ledger.append(lease, [PROGRESS], at(3))).toBe('ok')
    expect(told).toStrictEqual([fault])
  })

  it('wakes subscribers after the commit: they read what was appended, and may write', async () => {
    using store = openSqliteStore({ location: ':memory:' })
    const { briefId, lease } = await running(store.ledger)
    const seen: Promise<unknown>[] = []
    const stop = store.events.subscribe(briefId, () => {
      stop()
      seen.push(store.events.read(briefId, 2, 10), store.ledger.append(lease, [PROGRESS], at(4)))
    })
    await store.ledger.append(lease, [PROGRESS], at(3))
    expect(await Promise.all(seen)).toMatchObject([[{ seq: 3 }], 'ok'])
  })
})
