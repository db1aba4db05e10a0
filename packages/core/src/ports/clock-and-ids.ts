/** Where time comes from. Adapters and tests inject it; nothing else reads a clock. */
export interface Clock {
  now(): Date
}

/** Where new names come from. */
export interface Ids {
  /** A new brief id: `brief_` and a ULID; later ids sort later. */
  briefId(at: Date): string
  /** 12 random characters of `[0-9a-z]`, the generation of a brief's event log. */
  generation(): string
  /** An unguessable name of 128 bits, `[0-9a-z]`, for public paths. */
  unguessable(): string
}
