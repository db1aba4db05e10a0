import type { VirtualPath } from '../domain/virtual-path.ts'

/** A JSON value, or bytes with their media type. */
export type FileContent = { kind: 'json'; value: unknown } | { kind: 'bytes'; bytes: Uint8Array; mediaType: string }

/**
 * The virtual file system. What is written reads back deep-equal; a corrupt file rejects with
 * `GENESIS_STORE_UNAVAILABLE`, it never reads as missing. Files of a brief go with their brief (`BriefLedger.delete`).
 */
export interface FileStore {
  read(path: VirtualPath): Promise<FileContent | undefined>
  /**
   * Creates or replaces. Results of a run are not written here but with `BriefLedger.commitStep`, which is fenced.
   * Rejects with `GENESIS_BRIEF_NOT_FOUND` when the brief is not there: a late write must not outlive it.
   */
  write(path: VirtualPath, content: FileContent): Promise<void>
  /** Paths below a folder (`/users/…/` with its slash), sorted. */
  list(folder: string): Promise<VirtualPath[]>
  /** Makes `key` an alias of a path for as long as the file lives: for public, unguessable addresses. The file may come later. Rejects as `write`. */
  publish(key: string, path: VirtualPath): Promise<void>
  /** The file behind a published key. */
  published(key: string): Promise<FileContent | undefined>
}
