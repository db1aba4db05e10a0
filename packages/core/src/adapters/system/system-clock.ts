import type { Clock } from '../../ports/clock-and-ids.ts'

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() }
