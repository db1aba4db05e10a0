import type { Handler } from 'hono'
import * as z from 'zod/mini'
import { readBody, readUserId } from '../read-body.ts'
import type { Sim, SimEnv } from '../sim.ts'

const usageSchema = z.object({
  session_id: z.string().check(z.minLength(1), z.maxLength(128)),
  session_type: z.literal('business_brief'),
  timestamp: z.iso.datetime({ offset: true }),
})

/** Counts a session once, however often it is reported. Answered after it is kept. */
export function postGenesisUsage({ state }: Sim): Handler<SimEnv> {
  return async (c) => {
    const id = readUserId(c)
    const { session_id } = await readBody(c, usageSchema)
    const counted = state.report(id, session_id)
    await state.save()
    return c.json({ accepted: true, duplicate: !counted, genesis_sessions_used: state.user(id).used })
  }
}
