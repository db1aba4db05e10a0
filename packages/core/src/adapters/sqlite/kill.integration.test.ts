import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { VirtualPath } from '../../domain/virtual-path.ts'
import { allEvents, at, PERIOD } from '../../testing/brief-fixtures.ts'
import { openSqliteStore } from './open-store.ts'
import { StoreLockedError } from './store-error.ts'

type Acknowledged = { briefId: string; lastSeq: number; file?: VirtualPath; finished?: boolean }

const WRITER = fileURLToPath(new URL('../../testing/sqlite-processes/busy-writer.ts', import.meta.url))

describe('another process with the store', () => {
  let folder: string
  let location: string
  let child: ChildProcess | undefined
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'genesis-kill-'))
    location = join(folder, 'genesis.db')
  })
  afterEach(() => {
    child?.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })

  /** Starts the writer; `after(n)` resolves once it has told n things, `killed` with all it told before it was killed. */
  const spawnWriter = () => {
    const writer = spawn(process.execPath, ['--conditions=source', WRITER, location], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child = writer
    const told: Acknowledged[] = []
    const lines = createInterface({ input: writer.stdout })
    const after = async (count: number) => {
      while (told.length < count) await once(lines, 'line')
    }
    lines.on('line', (line) => told.push(JSON.parse(line)))
    const killed = async () => {
      const closed = once(lines, 'close')
      writer.kill('SIGKILL')
      await closed
      return told
    }
    return { after, killed }
  }

  it('keeps everybody else out until it is killed', async () => {
    const { after, killed } = spawnWriter()
    await after(1)
    expect(() => openSqliteStore({ location })).toThrow(StoreLockedError)
    await after(20) // the attempt has not disturbed it
    await killed()
    openSqliteStore({ location }).close()
  })

  it.each([3, 40, 171, 402])('killed after %i acknowledgements, it has lost none of them', async (count) => {
    const { after, killed } = spawnWriter()
    await after(count)
    const told = await killed()
    using store = openSqliteStore({ location })
    for (const { briefId, lastSeq, file, finished } of told) {
      const record = await store.ledger.get(briefId)
      expect(record?.lastSeq).toBeGreaterThanOrEqual(lastSeq)
      if (file) expect(await store.files.read(file)).toBeDefined()
      if (finished) expect(record?.status).toBe('completed')
    }
    // Nothing half: each log is whole, and each unit stands as its brief does.
    const { records } = await store.ledger.list('user-1', { limit: 1000, offset: 0, sort: 'created_desc' })
    for (const { briefId, lastSeq } of records) {
      const log = await allEvents(store, briefId)
      expect(log.map(({ seq }) => seq)).toStrictEqual(Array.from({ length: lastSeq }, (_, index) => index + 1))
    }
    const completed = records.filter(({ status }) => status === 'completed').length
    const counts = await store.quota.counts('user-1', PERIOD, at(1e6))
    expect(counts).toStrictEqual({ unreported: completed, reserved: records.length - completed })
    const outbox = await store.outbox.lease(at(1e6), 1, 10_000)
    expect(outbox.filter(({ kind }) => kind === 'usage-report')).toHaveLength(completed)
    expect(outbox.filter(({ kind }) => kind === 'dispatch')).toHaveLength(records.length)
  })
})
