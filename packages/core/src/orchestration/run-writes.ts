import type { BriefEventDraft } from '../domain/brief-event.ts'
import type { StepCommit } from '../ports/brief-ledger.ts'

/** What nodes send through LangGraph's custom stream: everything a run writes, in the order in which it happens. */
export type RunWrite =
  | { kind: 'events'; events: BriefEventDraft[] }
  | { kind: 'step'; commit: StepCommit; settle: { done: () => void; failed: (error: unknown) => void } }

export type RunWriter = (write: RunWrite) => void

/** Sends a step and waits until it is stored, or until the run is lost. */
export function commitThrough(writer: RunWriter, commit: StepCommit, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    const settled = () => signal.removeEventListener('abort', stop)
    writer({
      kind: 'step',
      commit,
      settle: {
        done: () => {
          settled()
          resolve()
        },
        failed: (error) => {
          settled()
          reject(error)
        },
      },
    })
  })
}
