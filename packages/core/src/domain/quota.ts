import * as z from 'zod/mini'

export const PLANS = ['trial', 'basic', 'pro', 'enterprise'] as const
export type Plan = (typeof PLANS)[number]

/** What the user may still do this month. Limits and remainders are sessions; null means without limit. */
export const quotaSchema = z.strictObject({
  plan: z.string(),
  used: z.int(),
  reserved: z.int(),
  limit: z.nullable(z.int()),
  remaining: z.nullable(z.int()),
  percentUsed: z.number(),
  resetsAt: z.iso.datetime(),
  upgradeUrl: z.string(),
  canStart: z.boolean(),
  verified: z.boolean(),
})
export type Quota = z.infer<typeof quotaSchema>

/** The counters a decision is made from. `limit` null means without limit. */
export type QuotaCounters = { used: number; reserved: number; limit: number | null }

/** Whether one more unit fits. */
export function fits({ used, reserved, limit }: QuotaCounters): boolean {
  return limit === null || used + reserved < limit
}

/** Units left, never below zero; null without limit. */
export function remaining({ used, reserved, limit }: QuotaCounters): number | null {
  return limit === null ? null : Math.max(0, limit - used - reserved)
}

/** Share of the limit that is used or reserved, 0 to 100, one decimal; 0 without limit. */
export function percentUsed({ used, reserved, limit }: QuotaCounters): number {
  if (limit === null) return 0
  if (limit === 0) return 100
  return Math.min(100, Math.round(((used + reserved) / limit) * 1000) / 10)
}

/** The calendar month (UTC) a moment belongs to, as `2026-11`. */
export function quotaPeriod(at: Date): string {
  return at.toISOString().slice(0, 7)
}

/** The first moment of the month after `at`, UTC. */
export function nextReset(at: Date): string {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1)).toISOString()
}

/** A plan by any of its names (`basic`, `genesis_basic`, `Genesis_Basic`); undefined for one we do not know. */
export function planOf(name: string): Plan | undefined {
  const bare = name
    .trim()
    .toLowerCase()
    .replace(/^genesis_/, '')
  return PLANS.find((plan) => plan === bare)
}
