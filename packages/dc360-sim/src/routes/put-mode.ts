import type { Handler } from 'hono'
import * as z from 'zod/mini'
import { MODES } from '../modes.ts'
import { readBody } from '../read-body.ts'
import type { Sim, SimEnv } from '../sim.ts'

const modeSchema = z.strictObject({ mode: z.enum(MODES) })

export function putMode({ state }: Sim): Handler<SimEnv> {
  return async (c) => {
    const { mode } = await readBody(c, modeSchema)
    state.setMode(mode)
    await state.save()
    return c.json({ mode })
  }
}
