import * as z from 'zod/mini'

export const BRIEF_STATUSES = [
  'pending',
  'generating',
  'awaiting_approval',
  'completed',
  'partial',
  'failed',
  'cancelled',
] as const
export const briefStatusSchema = z.enum(BRIEF_STATUSES)
export type BriefStatus = z.infer<typeof briefStatusSchema>

/** Every move a brief may make. A move that is not here does not happen; a status without moves is final. */
export const BRIEF_MOVES: Record<BriefStatus, readonly BriefStatus[]> = {
  pending: ['generating', 'failed', 'cancelled'],
  generating: ['awaiting_approval', 'completed', 'partial', 'failed', 'cancelled'],
  awaiting_approval: ['generating', 'failed', 'cancelled'],
  completed: [],
  partial: [],
  failed: [],
  cancelled: [],
}

/** Whether `from -> to` is in the table. */
export function canMove(from: BriefStatus, to: BriefStatus): boolean {
  return BRIEF_MOVES[from].includes(to)
}

/** Whether the run is over. */
export function isFinal(status: BriefStatus): boolean {
  return BRIEF_MOVES[status].length === 0
}
