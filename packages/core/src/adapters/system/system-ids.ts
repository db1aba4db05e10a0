import { randomBytes } from 'node:crypto'
import { monotonicFactory } from 'ulid'
import type { Ids } from '../../ports/clock-and-ids.ts'

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'
/** The largest multiple of 36 a byte can reach: what lies above would make some characters likelier than others. */
const FAIR_BELOW = 252
const GENERATION_LENGTH = 12
/** 36^25 is more than 2^128. */
const UNGUESSABLE_LENGTH = 25

/** Names from the system's randomness. Brief ids of one instance grow even within a millisecond. */
export function createSystemIds(): Ids {
  const ulid = monotonicFactory()
  return {
    briefId: (at) => `brief_${ulid(at.getTime())}`,
    generation: () => randomText(GENERATION_LENGTH),
    unguessable: () => randomText(UNGUESSABLE_LENGTH),
  }
}

function randomText(length: number): string {
  let text = ''
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      if (byte < FAIR_BELOW && text.length < length) text += ALPHABET[byte % ALPHABET.length]
    }
  }
  return text
}
