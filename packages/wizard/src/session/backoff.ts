import type { Ports } from './session-config.ts'

/** The pause before try `tries` (0 = the second): full jitter, so that clients do not come back all at once. */
export function pauseMs({ environment, options }: Pick<Ports, 'environment' | 'options'>, tries: number): number {
  const { base, cap } = options.backoff
  return environment.random() * Math.min(cap, base * 2 ** Math.min(tries, 30))
}
