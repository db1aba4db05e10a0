import type { BriefProgress } from '@genesis/core/domain/brief-progress'
import { type ApiError, asApiError } from './genesis-api.ts'
import type { Ports } from './session-config.ts'
import { willPass } from './until-answered.ts'

export type PollHooks = {
  polled: (progress: BriefProgress) => void
  /** Not even this got through; it will be tried again. */
  silent: () => void
  refused: (error: ApiError) => void
}

/** Asks where the run stands, often at first and ever less; for as long as no stream gets through. Returns how to stop. */
export function startPolling({ api, environment, options }: Ports, briefId: string, hooks: PollHooks): () => void {
  const since = environment.now()
  let stopped = false
  let callOff = () => {}
  const again = () => {
    const age = environment.now() - since
    const rung = options.pollLadder.find(({ until }) => age < until) ?? options.pollLadder.at(-1)
    callOff = environment.after(rung?.every ?? options.backoff.cap, ask)
  }
  const ask = () => {
    api.status(briefId).then(
      (progress) => {
        if (stopped) return
        again()
        hooks.polled(progress)
      },
      (error: unknown) => {
        if (stopped) return
        const failure = asApiError(error)
        if (!willPass(failure)) return hooks.refused(failure)
        again()
        hooks.silent()
      },
    )
  }
  ask()
  return () => {
    stopped = true
    callOff()
  }
}
