/** Fetches the code of streams: apart, because the first screen watches nothing. */
export const loadEventStream = () => import('./event-stream.ts')
