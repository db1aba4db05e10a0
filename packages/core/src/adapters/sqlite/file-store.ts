import * as z from 'zod/mini'
import { GenesisError } from '../../domain/genesis-error.ts'
import { briefFolder, type VirtualPath } from '../../domain/virtual-path.ts'
import type { FileContent, FileStore } from '../../ports/file-store.ts'
import { type BriefState, loadBrief } from './brief-row.ts'
import type { Database } from './database.ts'
import { readFile, writeFiles } from './file-rows.ts'
import { parseRow } from './rows.ts'
import type { StoreContext } from './store-context.ts'
import { answer } from './store-error.ts'

const pathRowSchema = z.strictObject({ path: z.string() })

export function createFileStore({ db }: StoreContext): FileStore {
  return {
    read: (path) => answer(() => readFile(db, path)),
    write: (path, content) => answer(() => write(db, path, content)),
    list: (folder) => answer(() => list(db, folder)),
    publish: (key, path) => answer(() => publish(db, key, path)),
    published: (key) => answer(() => published(db, key)),
  }
}

function write(db: Database, path: VirtualPath, content: FileContent): void {
  db.write('ordered', () => writeFiles(db, owner(db, path), [{ path, content }]))
}

function list(db: Database, folder: string): VirtualPath[] {
  if (!folder.endsWith('/')) throw new Error(`${folder} is no folder: it has no slash at its end`)
  const afterAll = `${folder.slice(0, -1)}0` // '0' is the character after '/'
  const rows = db.all('SELECT path FROM files WHERE path > ? AND path < ? ORDER BY path', folder, afterAll)
  return rows.map((row) => parseRow(pathRowSchema, row, 'a row of files').path as VirtualPath) // written as one
}

function publish(db: Database, key: string, path: VirtualPath): void {
  db.write('ordered', () => {
    const { briefId } = owner(db, path).record
    db.run('INSERT OR REPLACE INTO published (key, path, brief_id) VALUES (?, ?, ?)', key, path, briefId)
  })
}

function published(db: Database, key: string): FileContent | undefined {
  const row = db.get('SELECT path FROM published WHERE key = ?', key)
  return row && readFile(db, parseRow(pathRowSchema, row, 'a row of published').path)
}

/** The brief a path belongs to. What is written for one that was deleted would stay for ever, so it is refused. */
function owner(db: Database, path: VirtualPath): BriefState {
  const briefId = /^\/users\/[^/]+\/sessions\/([^/]+)\/[^/]/.exec(path)?.[1]
  const state = briefId === undefined ? undefined : loadBrief(db, decodeURIComponent(briefId))
  if (!state || !path.startsWith(briefFolder(state.record.userId, state.record.briefId))) {
    throw new GenesisError('GENESIS_BRIEF_NOT_FOUND')
  }
  return state
}
