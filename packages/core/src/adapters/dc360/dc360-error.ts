import { Dc360Error } from '../../ports/dc360.ts'
import { UnusableAnswer } from './dc360-schema.ts'
import { BodyTooLarge } from './read-json.ts'

type Signals = { deadline: AbortSignal; caller: AbortSignal | undefined }

/** Names whatever a call threw. */
export function dc360Error(cause: unknown, { deadline, caller }: Signals): Dc360Error {
  if (cause instanceof Dc360Error) return cause
  if (cause instanceof UnusableAnswer) return new Dc360Error('invalid_answer', cause.message, { cause })
  if (cause instanceof BodyTooLarge) return new Dc360Error('invalid_answer', cause.message, { cause })
  // The parser's own message quotes what it read.
  if (cause instanceof SyntaxError) return new Dc360Error('invalid_answer', 'not JSON')
  if (caller?.aborted) return new Dc360Error('timeout', 'given up by the caller', { cause })
  if (deadline.aborted) return new Dc360Error('timeout', 'no answer in time', { cause })
  return new Dc360Error('network', 'connection failed', { cause })
}
