/** Sessions a month of each plan; null means without limit. */
const PLAN_LIMITS: Readonly<Record<string, number | null>> = { trial: 3, basic: 10, pro: 50, enterprise: null }

/** The limit of a plan by its name, with or without `genesis_`; undefined for a plan DC360 does not sell. */
export function planLimit(plan: string): number | null | undefined {
  const bare = plan.toLowerCase().replace(/^genesis_/, '')
  return Object.hasOwn(PLAN_LIMITS, bare) ? PLAN_LIMITS[bare] : undefined
}
