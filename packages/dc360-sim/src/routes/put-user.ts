import type { Handler } from 'hono'
import * as z from 'zod/mini'
import { readBody, readUserId } from '../read-body.ts'
import type { Sim, SimEnv } from '../sim.ts'

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(60))
const counter = z.int().check(z.minimum(0), z.maximum(1_000_000))
const changeSchema = z.strictObject({
  plan: z.exactOptional(name),
  used: z.exactOptional(counter),
  status: z.exactOptional(name),
  limit: z.exactOptional(z.nullable(counter)),
})

/** Sets what DC360 knows of a user. */
export function putUser({ state }: Sim): Handler<SimEnv> {
  return async (c) => {
    const id = readUserId(c)
    const change = await readBody(c, changeSchema)
    const { sessions: _, ...user } = state.putUser(id, change)
    await state.save()
    return c.json({ id, ...user })
  }
}
