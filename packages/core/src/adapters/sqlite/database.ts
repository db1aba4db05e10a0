import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite'
import { MIGRATIONS } from './schema.ts'
import { SQLITE_OPTIONS } from './sqlite-options.ts'
import { isLocked, StoreLockedError, StoreVersionError } from './store-error.ts'

/**
 * What a commit waits for. `synced`: until the disk has it (one fsync), so that a power cut cannot take back what a
 * user was told. `ordered`: until the operating system has it; a killed process loses nothing, a power cut at most the
 * last moments, never the order. A run's own writes are `ordered`: forty of them a brief, and what a power cut takes
 * back is worked again by the recovery; the next `synced` commit takes them along.
 */
export type Durability = 'synced' | 'ordered'

export type Row = Record<string, SQLOutputValue>
export type NamedValues = Record<string, SQLInputValue>

/** One connection that owns its file. Everything is synchronous; statements are prepared once. */
export interface Database {
  /** Rows changed. */
  run(sql: string, ...values: SQLInputValue[]): number
  runNamed(sql: string, values: NamedValues): number
  get(sql: string, ...values: SQLInputValue[]): Row | undefined
  all(sql: string, ...values: SQLInputValue[]): Row[]
  allNamed(sql: string, values: NamedValues): Row[]
  /** Runs `body` as one transaction: all of it, or nothing when it throws. Not to be nested. */
  write<T>(durability: Durability, body: () => T): T
  /** Moves the write-ahead log into the file and empties it. */
  checkpoint(): void
  close(): void
}

/**
 * Opens a file (made with its folder when missing) or `:memory:`, and brings its tables up to date. Throws
 * `StoreLockedError` at once when another process has it, `StoreVersionError` when it is not ours to read.
 */
export function openDatabase(location: string): Database {
  if (location !== ':memory:') mkdirSync(dirname(location), { recursive: true, mode: 0o700 })
  return wrap(openLocked(location))
}

/** Two processes that make the same file at once can block each other: both let go, and try again apart. */
function openLocked(location: string): DatabaseSync {
  for (let attempt = 1; ; attempt++) {
    const connection = new DatabaseSync(location)
    try {
      prepareFile(connection, location)
      return connection
    } catch (error) {
      connection.close()
      if (!isLocked(error)) throw error
      if (attempt >= SQLITE_OPTIONS.openAttempts) throw new StoreLockedError(location, { cause: error })
      pause(SQLITE_OPTIONS.openRetryMs * (0.5 + Math.random()))
    }
  }
}

function prepareFile(connection: DatabaseSync, location: string): void {
  // Set before the first access: the file then stays locked until the process ends, and no -shm file is needed.
  connection.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY')
  connection.exec(`PRAGMA cache_size = -${SQLITE_OPTIONS.pageCacheBytes / 1024}`)
  connection.exec('BEGIN EXCLUSIVE')
  migrate(connection, location)
  connection.exec('COMMIT')
  connection.exec(`PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = ${SQLITE_OPTIONS.checkpointPages}`)
}

function migrate(connection: DatabaseSync, location: string): void {
  const version = pragma(connection, 'user_version')
  const isOurs = pragma(connection, 'application_id') === SQLITE_OPTIONS.applicationId
  const isEmpty = connection.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined
  if (!isOurs && !isEmpty) throw new StoreVersionError(location, 'it is a database of another program')
  if (version > MIGRATIONS.length) {
    const known = `this version of Genesis reads up to ${MIGRATIONS.length}`
    throw new StoreVersionError(location, `its layout is version ${version}, ${known}`)
  }
  for (const step of MIGRATIONS.slice(version)) connection.exec(step)
  connection.exec(`PRAGMA application_id = ${SQLITE_OPTIONS.applicationId}; PRAGMA user_version = ${MIGRATIONS.length}`)
}

function pragma(connection: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(connection.prepare(`PRAGMA ${name}`).get()?.[name])
}

function wrap(connection: DatabaseSync): Database {
  const statements = new Map<string, StatementSync>()
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql)
    if (known) return known
    const statement = connection.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  let closed = false
  let durability: Durability | undefined
  const setDurability = (wanted: Durability) => {
    if (wanted === durability) return
    connection.exec(`PRAGMA synchronous = ${wanted === 'synced' ? 'FULL' : 'NORMAL'}`)
    durability = wanted
  }
  return {
    run: (sql, ...values) => Number(prepared(sql).run(...values).changes),
    runNamed: (sql, values) => Number(prepared(sql).run(values).changes),
    get: (sql, ...values) => prepared(sql).get(...values),
    all: (sql, ...values) => prepared(sql).all(...values),
    allNamed: (sql, values) => prepared(sql).all(values),
    write(wanted, body) {
      setDurability(wanted)
      prepared('BEGIN IMMEDIATE').run()
      try {
        const result = body()
        prepared('COMMIT').run()
        return result
      } catch (error) {
        // A full disk has rolled back by itself. A Node too old to say so (before 22.16) rolls back in any case.
        if (connection.isTransaction !== false) prepared('ROLLBACK').run()
        throw error
      }
    },
    checkpoint() {
      const done = connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()
      if (done?.busy !== 0) throw new Error('the write-ahead log could not be emptied')
    },
    close() {
      if (closed) return
      closed = true
      statements.clear()
      connection.close()
    },
  }
}

function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
