import * as z from 'zod/mini'
import { briefFolder, type VirtualPath } from '../../domain/virtual-path.ts'
import type { FileContent } from '../../ports/file-store.ts'
import type { BriefState } from './brief-row.ts'
import type { Database } from './database.ts'
import { blob, parseRow } from './rows.ts'
import { openBytes, openJson, sealBytes, sealJson, toKey } from './sealed.ts'

export type FileToWrite = { path: VirtualPath; content: FileContent }

/** Creates or replaces files of a brief, sealed with its key. A path outside its folder would outlive it, and throws. */
export function writeFiles(db: Database, { record, key }: BriefState, files: readonly FileToWrite[]): void {
  const folder = briefFolder(record.userId, record.briefId)
  for (const { path, content } of files) {
    if (!path.startsWith(folder) || path === folder) throw new Error(`${path} is no file of ${record.briefId}`)
    const mediaType = content.kind === 'bytes' ? content.mediaType : null
    const body = content.kind === 'bytes' ? sealBytes(key, content.bytes) : sealJson(key, content.value)
    db.run(
      `INSERT INTO files (path, brief_id, media_type, body) VALUES (?, ?, ?, ?)
       ON CONFLICT (path) DO UPDATE SET media_type = excluded.media_type, body = excluded.body`,
      path,
      record.briefId,
      mediaType,
      body,
    )
  }
}

const fileRowSchema = z.strictObject({ media_type: z.nullable(z.string()), body: blob, secret: blob })

export function readFile(db: Database, path: string): FileContent | undefined {
  const row = db.get(
    `SELECT media_type, body, secret FROM files JOIN briefs USING (brief_id) JOIN vault USING (slot) WHERE path = ?`,
    path,
  )
  if (!row) return undefined
  const { media_type: mediaType, body, secret } = parseRow(fileRowSchema, row, 'a row of files')
  const key = toKey(secret)
  if (mediaType === null) return { kind: 'json', value: openJson(key, body, path) }
  return { kind: 'bytes', bytes: new Uint8Array(openBytes(key, body, path)), mediaType }
}
