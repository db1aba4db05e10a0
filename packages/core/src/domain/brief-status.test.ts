import { expect, it } from 'vitest'
import { BRIEF_STATUSES, type BriefStatus, canMove, isFinal } from './brief-status.ts'

/**
 * CONTRACT section 4: `pending -> generating -> completed | partial | failed | cancelled`, in premium with
 * `awaiting_approval` between; what has not ended may fail or be cancelled.
 */
const MOVES: `${BriefStatus} -> ${BriefStatus}`[] = [
  'pending -> generating',
  'pending -> failed',
  'pending -> cancelled',
  'generating -> awaiting_approval',
  'generating -> completed',
  'generating -> partial',
  'generating -> failed',
  'generating -> cancelled',
  'awaiting_approval -> generating',
  'awaiting_approval -> failed',
  'awaiting_approval -> cancelled',
]

it('a brief makes the moves of the contract and no other', () => {
  const pairs = BRIEF_STATUSES.flatMap((from) => BRIEF_STATUSES.map((to) => ({ from, to })))
  const possible = pairs.filter(({ from, to }) => canMove(from, to)).map(({ from, to }) => `${from} -> ${to}`)
  expect(possible.sort()).toEqual([...MOVES].sort())
})

it('what is final stays', () => {
  expect(BRIEF_STATUSES.filter(isFinal)).toEqual(['completed', 'partial', 'failed', 'cancelled'])
})
