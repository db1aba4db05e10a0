const WIDTH = 8

/** An event's id on the wire: the generation of its log and its number, so that ids grow and name one brief's log only. */
export function eventId(generation: string, seq: number): string {
  return `${generation}-${String(seq).padStart(WIDTH, '0')}`
}

/**
 * The number after which a client wants events. Anything that is not an id of this log, or lies beyond its end, is 0:
 * a full replay rather than silence.
 */
export function resumeAfter(lastEventId: string | undefined, generation: string, lastSeq: number): number {
  const match = /^([0-9a-z]+)-(\d{8})$/.exec(lastEventId ?? '')
  if (!match || match[1] !== generation) return 0
  const seq = Number(match[2])
  return seq <= lastSeq ? seq : 0
}
