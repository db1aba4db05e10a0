import { tracked } from '@trpc/server'
import type {} from '@trpc/server/unstable-core-do-not-import' // TS2883: names the type `tracked` returns
import * as z from 'zod/mini'
import { procedure } from '../trpc.ts'

/** The cursor is opaque to us here: what is no id of this brief's log gets a full replay. */
const input = z.strictObject({
  briefId: z.string().check(z.minLength(1), z.maxLength(100)),
  lastEventId: z.exactOptional(z.string().check(z.maxLength(200))),
})

/** Every event of a brief from the first, or after `lastEventId`; ends after the last of the run. */
export const watch = procedure.input(input).subscription(async function* ({
  ctx,
  input: { briefId, lastEventId },
  signal,
}) {
  const stop = AbortSignal.any(signal ? [signal, ctx.draining] : [ctx.draining])
  const events = ctx.services.watchBrief({ userId: ctx.userId, briefId, lastEventId }, stop)
  for await (const { id, event } of events) yield tracked(id, event)
  // An abort is no end of the run: tRPC must not send `return`, or the client would never come back.
  if (stop.aborted) throw new DOMException('the stream was cut', 'AbortError')
})
