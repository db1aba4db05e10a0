import type { Handler } from 'hono'
import * as z from 'zod/mini'
import { readBody, userIdSchema } from '../read-body.ts'
import type { Sim, SimEnv } from '../sim.ts'

const requestSchema = z.object({
  user_id: userIdSchema,
  brief_id: z.string().check(z.minLength(1), z.maxLength(128)),
})

/** Makes a website from a brief: 201 the first time, 200 with the same one after. */
export function postWebsite({ state }: Sim): Handler<SimEnv> {
  return async (c) => {
    const { brief_id } = await readBody(c, requestSchema)
    const { website, created } = state.website(brief_id)
    await state.save()
    return c.json(website, created ? 201 : 200)
  }
}
