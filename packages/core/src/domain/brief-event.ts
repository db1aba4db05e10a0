import * as z from 'zod/mini'
import { agentNameSchema, sectionSchema } from './agent-name-schema.ts'

const percent = z.number().check(z.minimum(0), z.maximum(100))
const count = z.int().check(z.nonnegative())
const attempt = z.int().check(z.positive())

function event<T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) {
  return z.object({ type: z.literal(type), at: z.iso.datetime(), briefId: z.string(), ...shape })
}

/**
 * Everything that happens to a brief, in the order in which it happened: the log that screens, progress and reports
 * are told from. Not strict, so that an event stored by a later version still parses.
 */
export const briefEventSchema = z.discriminatedUnion('type', [
  event('brief-queued', { position: z.exactOptional(count) }),
  event('brief-started', { attempt }),
  event('agent-started', { agent: agentNameSchema, attempt }),
  event('agent-progressed', { agent: agentNameSchema, percent, message: z.exactOptional(z.string()) }),
  event('section-ready', { agent: agentNameSchema, section: sectionSchema, preview: z.unknown() }),
  event('agent-retrying', { agent: agentNameSchema, attempt, delayMs: count, reason: z.string() }),
  event('agent-completed', {
    agent: agentNameSchema,
    status: z.enum(['completed', 'degraded', 'skipped']),
    reason: z.exactOptional(z.string()),
    provider: z.string(),
    elapsedMs: count,
  }),
  event('agent-failed', { agent: agentNameSchema, code: z.string(), message: z.string() }),
  event('approval-requested', { editable: z.array(z.string()) }),
  event('brief-completed', {
    status: z.enum(['completed', 'partial']),
    degraded: z.array(agentNameSchema),
    confidence: z.number(),
    /** Present and true when the unit was given back although there is a result (content is `degraded: fallback`). */
    refunded: z.exactOptional(z.boolean()),
  }),
  event('brief-failed', { code: z.string(), message: z.string(), refunded: z.boolean() }),
  event('brief-cancelled', { refunded: z.boolean() }),
])
export type BriefEvent = z.infer<typeof briefEventSchema>
export type BriefEventType = BriefEvent['type']
export type BriefEventOf<T extends BriefEventType> = Extract<BriefEvent, { type: T }>

/** An event before the log has stamped it with its time and brief. */
export type BriefEventDraft = BriefEvent extends infer E
  ? E extends BriefEvent
    ? Omit<E, 'at' | 'briefId'>
    : never
  : never

/** Bytes of UTF-8 JSON: of one `section-ready.preview`, and of one event. */
export const EVENT_LIMITS = { preview: 4096, event: 8192 } as const

/** Whether an event ends a run. */
export function endsRun(event: Pick<BriefEvent, 'type'>): boolean {
  return event.type === 'brief-completed' || event.type === 'brief-failed' || event.type === 'brief-cancelled'
}
