/** A call DC360 received. It never holds a secret or a token. */
export type RecordedCall = {
  /** ISO time of arrival. */
  at: string
  method: string
  /** Path as received, without its query. */
  path: string
  status: number
  body?: unknown
  /** The Standard Webhooks headers of a webhook, so that its signature can be checked by hand. */
  headers?: Record<string, string>
}

export type CallLog = {
  add(call: RecordedCall): void
  /** Oldest first. */
  all(): readonly RecordedCall[]
}

/** A log in memory that forgets the oldest call beyond `capacity`. */
export function createCallLog(capacity = 1000): CallLog {
  const calls: RecordedCall[] = []
  return {
    add(call) {
      calls.push(call)
      if (calls.length > capacity) calls.shift()
    },
    all: () => calls,
  }
}
