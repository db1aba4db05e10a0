import type { Handler } from 'hono'
import { readUserId } from '../read-body.ts'
import type { Sim, SimEnv } from '../sim.ts'

/** A profile without a person in it: the simulator invents nobody. */
export function getProfile({ state }: Sim): Handler<SimEnv> {
  return (c) => {
    const id = readUserId(c)
    const { plan, status } = state.user(id)
    return c.json({ user_id: id, plan, subscription_status: status, language: 'fr' })
  }
}
