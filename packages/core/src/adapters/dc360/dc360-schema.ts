import * as z from 'zod/mini'
import type { Plan } from '../../domain/quota.ts'
import { planOf } from '../../domain/quota.ts'
import type { Subscription } from '../../ports/dc360.ts'

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(60))
const counter = z.int().check(z.minimum(0))
/** A date, or a time with or without its zone; DC360 means UTC when it names none. */
const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true }), z.iso.datetime({ local: true })])

/** What DC360 answers of a user; a null stands for an absent field, except in `max_monthly_sessions`. */
const subscriptionSchema = z.object({
  plan: name,
  subscription_status: name,
  genesis_sessions_used: z.nullish(counter),
  quota_reset_date: z.nullish(moment),
  max_monthly_sessions: z.optional(z.nullable(counter)),
  can_start_session: z.nullish(z.boolean()),
  current_usage: z.nullish(counter),
})

/** Why an answer cannot be used, in words that hold nothing of it. */
export class UnusableAnswer extends Error {
  override readonly name = 'UnusableAnswer'
}

/**
 * Reads DC360's answer. The limit is DC360's when it names one, else that of the plan.
 * Throws `UnusableAnswer` for a bad field, for no counter at all (unknown is not 0), and for an unknown plan without a
 * limit.
 */
export function parseSubscription(answer: unknown, planLimits: Readonly<Record<Plan, number | null>>): Subscription {
  const result = z.safeParse(subscriptionSchema, answer)
  if (!result.success) throw new UnusableAnswer(badFields(result.error))
  const fields = result.data
  const used = fields.genesis_sessions_used ?? fields.current_usage
  if (used === undefined || used === null) throw new UnusableAnswer('no counter of used sessions')
  const plan = planOf(fields.plan)
  const limit = fields.max_monthly_sessions === undefined && plan ? planLimits[plan] : fields.max_monthly_sessions
  if (limit === undefined) throw new UnusableAnswer('unknown plan without a limit')
  return {
    plan: plan ?? fields.plan,
    active: fields.subscription_status.toLowerCase() === 'active',
    used,
    limit,
    canStart: fields.can_start_session ?? true,
    resetsAt: fields.quota_reset_date ? utc(fields.quota_reset_date) : undefined,
  }
}

function badFields(error: z.core.$ZodError): string {
  const paths = error.issues.map((issue) => issue.path.join('.') || 'not an object')
  return `bad ${[...new Set(paths)].join(', ')}`
}

function utc(moment: string): string {
  const zoned = /T/.test(moment) && !/(?:Z|[+-]\d{2}:\d{2})$/.test(moment) ? `${moment}Z` : moment
  return new Date(zoned).toISOString()
}
