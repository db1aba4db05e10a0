import type { AgentName } from '../domain/agent-name.ts'
import type { AgentResult } from '../domain/agent-result.ts'
import type { BriefInput } from '../domain/brief-input.ts'
import type { BriefRecord, RunLease } from './brief-record.ts'

/** `remainingMs`: what is left of the run's deadline; when it is over, unfinished sub-agents fail as timed out. */
export type RunJob = { lease: RunLease; record: BriefRecord; input: BriefInput; remainingMs: number }
export type RunResults = Partial<Record<AgentName, AgentResult>>

/** The run was taken over, cancelled or deleted: whoever runs it stops and writes nothing more. */
export class RunLostError extends Error {
  readonly reason: 'fenced' | 'final' | 'gone'

  constructor(reason: RunLostError['reason']) {
    super(`the run is ${reason}`)
    this.name = 'RunLostError'
    this.reason = reason
  }
}

/** Lets the sub-agents of a brief work, starting from what is committed. */
export interface BriefRunner {
  /**
   * Resolves with the results of every sub-agent of the preset, failed ones included, each committed. Rejects with
   * `RunLostError`, or with the signal's reason when aborted.
   */
  run(job: RunJob, signal: AbortSignal): Promise<RunResults>
}
