import type { Handler } from 'hono'
import * as z from 'zod/mini'
import { readBody } from '../read-body.ts'
import type { Sim, SimEnv } from '../sim.ts'

const tokenSchema = z.object({ token: z.string().check(z.minLength(1), z.maxLength(8192)) })

/** Whose token it is; `{valid: false}` when it is nobody's. The token is not logged. */
export function postAuthValidate({ verifyToken }: Sim): Handler<SimEnv> {
  return async (c) => {
    const { token } = await readBody(c, tokenSchema, { secret: true })
    const userId = await verifyToken(token).then(
      (user) => user.userId,
      () => undefined, // whatever is wrong with it, it is nobody's
    )
    return c.json(userId === undefined ? { valid: false } : { valid: true, user_id: userId })
  }
}
