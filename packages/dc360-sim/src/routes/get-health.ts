import type { Handler } from 'hono'
import type { Sim, SimEnv } from '../sim.ts'

export function getHealth({ state }: Sim): Handler<SimEnv> {
  return (c) => c.json({ status: 'ok', service: 'dc360-sim', mode: state.mode() })
}
