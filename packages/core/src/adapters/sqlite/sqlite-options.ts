/** Every number of the embedded store. Sizes in bytes, times in milliseconds. */
export const SQLITE_OPTIONS = {
  /** Marks a file as ours in SQLite's header: `Gnss` in ASCII. */
  applicationId: 0x476e7373,
  /** Values above this size are compressed. */
  compressAbove: 8 * 1024,
  /** zlib's level: 3 costs a third of the default and gives about the same on JSON. */
  compressLevel: 3,
  /** Pages SQLite keeps in memory. */
  pageCacheBytes: 8 * 1024 * 1024,
  /** Pages the write-ahead log may hold before they are moved into the file; a move costs a few milliseconds. */
  checkpointPages: 2000,
  /** How often, and how far apart, opening a file that is in use is tried: a process that just ends lets go in between. */
  openAttempts: 3,
  openRetryMs: 40,
  /** Expired rows removed beside a write of the same table, so that no write pays for all. */
  pruneBatch: 100,
} as const
