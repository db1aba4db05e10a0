/** Every limit and time-out of Genesis, in one place. Times in milliseconds, sizes in bytes unless the name says else. */
export type GenesisOptions = {
  /** Deadline of one sub-agent attempt. */
  agentTimeoutMs: number
  /** Deadline of a whole run, counting only the time a worker is at it. */
  generationTimeoutMs: number
  /** Briefs at once in one worker. */
  workerConcurrency: number
  /** How long after a brief has changed its worker looks whether the run is still its own. */
  leaseCheckMs: number
  /** Pause before a job whose handler threw is tried again. */
  jobRetryDelayMs: number
  /** Starts a user may make in a minute. */
  startsPerMinute: number
  idempotencyMs: number
  /** How long a copy of DC360's answer decides without asking again. */
  subscriptionFreshMs: number
  /** How old DC360's last answer may be when it does not answer now. */
  subscriptionStaleMs: number
  dc360TimeoutMs: number
  /** `Retry-After` of a refusal that will pass, in seconds. */
  retryAfterSeconds: number
  outbox: { leaseMs: number; batch: number; retryBaseMs: number; retryMaxMs: number }
  /** Events read from the log at once. */
  eventBatch: number
  ssePingMs: number
  sseReconnectAfterMs: number
  bodyBytes: number
  batchCalls: number
  jsonDepth: number
  /** Grace for runs in hand when the process is told to stop, and for everything together. */
  drainMs: number
  shutdownMs: number
  /** Largest answer of a text model. */
  modelAnswerBytes: number
  /** What a start is said to take and cost, until history tells better: per preset, with and without a text model. */
  estimates: {
    offlineSeconds: [low: number, high: number]
    modelSeconds: [low: number, high: number]
    modelCostUsdHigh: number
  }
}

export const DEFAULT_OPTIONS: GenesisOptions = {
  agentTimeoutMs: 25_000,
  generationTimeoutMs: 180_000,
  workerConcurrency: 8,
  leaseCheckMs: 100,
  jobRetryDelayMs: 1_000,
  startsPerMinute: 5,
  idempotencyMs: 48 * 3_600_000,
  subscriptionFreshMs: 5_000,
  subscriptionStaleMs: 15 * 60_000,
  dc360TimeoutMs: 2_000,
  retryAfterSeconds: 5,
  outbox: { leaseMs: 30_000, batch: 50, retryBaseMs: 1_000, retryMaxMs: 5_000 },
  eventBatch: 100,
  ssePingMs: 15_000,
  sseReconnectAfterMs: 45_000,
  bodyBytes: 256 * 1024,
  batchCalls: 10,
  jsonDepth: 20,
  drainMs: 10_000,
  shutdownMs: 25_000,
  modelAnswerBytes: 2 * 1024 * 1024,
  estimates: { offlineSeconds: [1, 3], modelSeconds: [10, 60], modelCostUsdHigh: 0.05 },
}
