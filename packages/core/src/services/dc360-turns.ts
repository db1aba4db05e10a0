import type { Clock } from '../ports/clock-and-ids.ts'

/**
 * Lets what is asked of DC360 about a user and what is reported to it for that user take turns: an answer then either
 * contains a report or does not, and a unit is never counted on both sides. One process; several will need a lease.
 */
export interface Dc360Turns {
  /** Runs `work` when no other turn of the user does. `at` is later than the `at` of every turn before. */
  take<T>(userId: string, work: (at: Date) => Promise<T>): Promise<T>
}

/** Turns by the given clock. A user nobody waits for is forgotten, but for the moment of the last turn. */
export function createDc360Turns(clock: Clock): Dc360Turns {
  const tails = new Map<string, Promise<unknown>>()
  let last = 0
  const moment = () => {
    last = Math.max(clock.now().getTime(), last + 1)
    return new Date(last)
  }
  return {
    take(userId, work) {
      const turn = (tails.get(userId) ?? Promise.resolve()).then(() => work(moment()))
      const tail = turn
        .catch(() => undefined) // whoever took the turn has the error; the next one only waits for its end
        .then(() => {
          if (tails.get(userId) === tail) tails.delete(userId)
        })
      tails.set(userId, tail)
      return turn
    },
  }
}
