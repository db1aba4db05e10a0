import { GenesisError } from '../../domain/genesis-error.ts'

/** Another process has the file open: the embedded store belongs to one process at a time. */
export class StoreLockedError extends Error {
  readonly location: string

  constructor(location: string, options?: { cause?: unknown }) {
    super(
      `the store ${location} is in use by another process; stop that one, or give this one a file of its own`,
      options,
    )
    this.name = 'StoreLockedError'
    this.location = location
  }
}

/** The file was written by a later version of Genesis, or by another program; nothing in it was touched. */
export class StoreVersionError extends Error {
  readonly location: string

  constructor(location: string, found: string) {
    super(`the store ${location} cannot be opened: ${found}`)
    this.name = 'StoreVersionError'
    this.location = location
  }
}

/** A stored value that cannot be read as what it should be. It is never taken for a missing or empty one. */
export function corruptValue(what: string, cause: unknown): GenesisError {
  return new GenesisError('GENESIS_STORE_UNAVAILABLE', {}, { cause: new Error(`${what} cannot be read`, { cause }) })
}

/** Runs `work` as a promise that rejects as `answerNow` throws. */
export async function answer<T>(work: () => T): Promise<T> {
  return answerNow(work)
}

/** A failure of the database becomes `GENESIS_STORE_UNAVAILABLE`; faults of ours stay as they are. */
export function answerNow<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw isDatabaseError(error) ? new GenesisError('GENESIS_STORE_UNAVAILABLE', {}, { cause: error }) : error
  }
}

/** SQLite's result codes that say another connection holds the file: SQLITE_BUSY and SQLITE_LOCKED. */
export function isLocked(error: unknown): boolean {
  return isDatabaseError(error) && 'errcode' in error && (error.errcode === 5 || error.errcode === 6)
}

/** `ERR_INVALID_STATE` is what a closed database answers. */
function isDatabaseError(error: unknown): error is Error {
  if (!(error instanceof Error) || !('code' in error)) return false
  return error.code === 'ERR_SQLITE_ERROR' || error.code === 'ERR_INVALID_STATE'
}
