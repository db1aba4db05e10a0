import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { at, COMPLETED, fileOf, running, SECTION, startCommand, stepOf } from '../../testing/brief-fixtures.ts'
import { openSqliteStore, type SqliteStore } from './open-store.ts'

type Brief = Awaited<ReturnType<typeof running>>
const FIND = fileURLToPath(new URL('../../testing/sqlite-processes/find-bytes.ts', import.meta.url))

/** Small and the same every time; the rows must differ in size so that SQLite splits and merges its pages. */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state % below
  }
}

describe('a brief that is deleted', () => {
  let folder: string
  let location: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'genesis-forget-'))
    location = join(folder, 'genesis.db')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const found = (needles: string[]): string[] => {
    const input = JSON.stringify(needles)
    return JSON.parse(execFileSync(process.execPath, [FIND, folder], { input, encoding: 'utf8' }))
  }
  const hex = (text: string) => Buffer.from(text).toString('hex')

  /** The key of each brief and draft, as the file has it. Only while no store has the file open. */
  const keys = () => {
    const file = new DatabaseSync(location)
    const rows = file
      .prepare(
        `SELECT brief_id AS owner, lower(hex(secret)) AS secret FROM briefs JOIN vault USING (slot)
         UNION ALL SELECT user_id, lower(hex(secret)) FROM drafts JOIN vault USING (slot)`,
      )
      .all()
    file.close()
    return new Map(rows.map((row) => [String(row.owner), String(row.secret)]))
  }

  /** A finished brief that says its canary in every place where a user's words can stand. */
  const write = async ({ ledger, files, drafts }: SqliteStore, canary: string, random: (below: number) => number) => {
    const words = `${canary} ${'mot '.repeat(random(120))}`
    const brief: Brief = await running(ledger, {
      userId: `user-${random(5)}`,
      input: { businessName: canary, sector: canary, description: words, services: [{ name: canary }] },
    })
    const { lease } = brief
    for (let step = 0; step < random(6); step++) {
      const path = fileOf(lease, `calls/${step}.json`)
      const content = { kind: 'json' as const, value: { words } }
      const events = [{ ...SECTION, preview: words }]
      await ledger.commitStep(lease, stepOf(lease, { step: `${step}`, files: [{ path, content }], events }), at(2))
    }
    const logo = { kind: 'bytes' as const, bytes: Buffer.from(words), mediaType: 'image/svg+xml' }
    await files.write(fileOf(lease, 'logo.svg'), logo)
    await ledger.finish(lease, { ...COMPLETED, error: { code: 'X', message: canary } }, at(3))
    await drafts.save(`draft-of-${brief.briefId}`, { step: 'a', values: { businessName: canary }, revision: 0 })
    return { ...brief, canary }
  }

  it('has left neither a word nor its key in any file, however often pages were split and merged', async () => {
    const random = createRandom(7)
    let store = openSqliteStore({ location })
    const briefs: (Brief & { canary: string })[] = []
    for (let n = 0; n < 150; n++) briefs.push(await write(store, `CANARY-${n}-`, random))
    store.close()
    const keyOf = keys()
    store = openSqliteStore({ location })

    const kept: string[] = []
    const forgotten: string[] = []
    for (const { briefId, userId, canary } of briefs) {
      const own = [keyOf.get(briefId) ?? '', keyOf.get(`draft-of-${briefId}`) ?? '']
      if (random(3) === 0) {
        kept.push(...own)
        continue
      }
      await store.drafts.delete(`draft-of-${briefId}`)
      expect(await store.ledger.delete(briefId, at(9))).toBe(true)
      forgotten.push(...own, hex(canary))
      if (random(2) === 0) await store.ledger.start(startCommand({ userId })) // reuses what was freed
    }
    expect(kept.length).toBeGreaterThan(50)
    expect(forgotten.length).toBeGreaterThan(200)
    await store.ledger.delete('brief_none', at(9)) // the last starts stand in the log, which this empties
    expect(readdirSync(folder).sort()).toStrictEqual(['genesis.db', 'genesis.db-wal'])
    expect(found([...kept, ...forgotten]).sort()).toStrictEqual(kept.sort())
    store.close()
    expect(found([...kept, ...forgotten]).sort()).toStrictEqual(kept.sort())
  })

  it('is gone from the write-ahead log as soon as the delete answers', async () => {
    const store = openSqliteStore({ location })
    const brief = await write(store, 'CANARY-one-', createRandom(1))
    store.close()
    const key = keys().get(brief.briefId) ?? ''
    using again = openSqliteStore({ location })
    await again.files.write(fileOf(brief, 'calls/late.json'), { kind: 'json', value: 1 })
    expect(found([key])).toStrictEqual([key])
    await again.ledger.delete(brief.briefId, at(9))
    expect(found([key, hex(brief.canary)])).toStrictEqual([])
  })

  it('leaves rows of ids and hashes only: its key, its unit, the report of it', async () => {
    const store = openSqliteStore({ location })
    const brief = await write(store, 'CANARY-one-', createRandom(1))
    await store.files.publish('public', fileOf(brief, 'logo.svg'))
    await store.ledger.delete(brief.briefId, at(9))
    store.close()
    const file = new DatabaseSync(location)
    const tables = file.prepare(`SELECT name FROM sqlite_schema WHERE sql LIKE '%brief_id%' AND type = 'table'`).all()
    const left = tables
      .map(({ name }) => String(name))
      .filter((name) => file.prepare(`SELECT 1 FROM ${name} WHERE brief_id = ?`).get(brief.briefId))
    file.close()
    expect(left.sort()).toStrictEqual(['idempotency', 'outbox', 'units'])
  })

  it('is in no file in the clear while it lives either', async () => {
    using store = openSqliteStore({ location })
    const { canary, briefId } = await write(store, 'CANARY-one-', createRandom(1))
    expect(found([hex(canary), hex(briefId)])).toStrictEqual([hex(briefId)])
  })
})
