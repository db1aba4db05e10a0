import type { Handler } from 'hono'
import * as z from 'zod/mini'
import { readBody } from '../read-body.ts'
import type { SimEnv } from '../sim.ts'

const webhookSchema = z.looseObject({ type: z.string() })

/** Takes a webhook, at `/webhook` and below it; the call log keeps body and signature headers. */
export function postWebhook(): Handler<SimEnv> {
  return async (c) => {
    await readBody(c, webhookSchema)
    return c.json({ received: true })
  }
}
