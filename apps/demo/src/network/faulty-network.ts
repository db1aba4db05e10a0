/** `cut`: streams break off every few seconds. `slow`: latency each way. */
export const NETWORKS = ['normal', 'offline', 'slow', 'cut'] as const
export type Network = (typeof NETWORKS)[number]

export type FaultyNetwork = {
  /** `fetch` with the chosen fault. Fails like a network does: a `TypeError`, also in the middle of a body. */
  fetch: typeof fetch
  /** Takes effect at once: going offline or being cut also ends what is under way. */
  set: (network: Network) => void
  get: () => Network
  subscribe: (listener: () => void) => () => void
}

/** Calls back after `ms`; returns how to call it off. */
export type After = (ms: number, act: () => void) => () => void

/** Milliseconds of latency in one direction. */
export const LATENCY_MS = 2_000
/** Milliseconds a stream lives when the network is `cut`. */
export const STREAM_LIFE_MS = 4_000

/** A network in front of `direct` that can be spoilt. */
export function createFaultyNetwork(direct: typeof fetch, after: After): FaultyNetwork {
  const listeners = new Set<() => void>()
  let network: Network = 'normal'
  let line = new AbortController()

  const slow = async (request: Request, signal: AbortSignal) => {
    await pause(after, signal)
    const response = await direct(request, { signal })
    await pause(after, signal)
    const body = response.body && delayed(response.body, after)
    return new Response(body, response)
  }
  const shortLived = async (request: Request, signal: AbortSignal) => {
    const life = new AbortController()
    const response = await direct(request, { signal: AbortSignal.any([signal, life.signal]) })
    if (isStream(response)) after(STREAM_LIFE_MS, () => life.abort(lost()))
    return response
  }

  return {
    fetch: async (input, init) => {
      if (network === 'offline') throw lost()
      const request = new Request(input, init)
      const signal = AbortSignal.any([request.signal, line.signal])
      if (network === 'slow') return slow(request, signal)
      return network === 'cut' ? shortLived(request, signal) : direct(request, { signal })
    },
    set: (next) => {
      if (next === network) return
      network = next
      if (next === 'offline' || next === 'cut') {
        line.abort(lost())
        line = new AbortController()
      }
      for (const listener of listeners) listener()
    },
    get: () => network,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What browsers say when a connection fails. */
function lost(): TypeError {
  return new TypeError('Failed to fetch')
}

function isStream({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') ?? false
}

function pause(after: After, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = () => {
      callOff()
      reject(signal.reason)
    }
    const callOff = after(LATENCY_MS, () => {
      signal.removeEventListener('abort', refuse)
      resolve()
    })
    if (signal.aborted) refuse()
    else signal.addEventListener('abort', refuse, { once: true })
  })
}

/** The same bytes in the same order, each later. */
function delayed(body: ReadableStream<Uint8Array>, after: After): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let open = true
  return new ReadableStream({
    start: (controller) => {
      const pump = async (): Promise<void> => {
        const { done, value } = await reader.read()
        after(LATENCY_MS, () => {
          if (!open) return
          if (done) controller.close()
          else controller.enqueue(value)
        })
        if (!done) return pump()
      }
      pump().catch((error: unknown) => {
        open = false
        controller.error(error)
      })
    },
    cancel: (reason) => {
      open = false
      return reader.cancel(reason)
    },
  })
}
