import type { Handler } from 'hono'
import * as z from 'zod/mini'
import { readBody, userIdSchema } from '../read-body.ts'
import type { Sim, SimEnv } from '../sim.ts'

const DAY = 86_400
const tokenSchema = z.strictObject({
  userId: userIdSchema,
  expiresInSeconds: z._default(z.int().check(z.minimum(-DAY), z.maximum(30 * DAY)), 3600),
})

/** An identity token of any user, for demo and tests. */
export function postToken({ signToken }: Sim): Handler<SimEnv> {
  return async (c) => {
    const { userId, expiresInSeconds } = await readBody(c, tokenSchema)
    return c.json({ token: await signToken(userId, expiresInSeconds) })
  }
}
