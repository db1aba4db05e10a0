import type { Handler } from 'hono'
import type { Sim, SimEnv } from '../sim.ts'

/** Every call DC360 received, webhooks included, oldest first; the last 1000 since the process started. */
export function getLog({ state, log }: Sim): Handler<SimEnv> {
  return (c) => c.json({ mode: state.mode(), calls: log.all() })
}
