/**
 * Something that is needed once a provider has answered: made while the call is under way, so that it neither delays
 * the call nor adds to the wait. Asked for earlier, it is made then. A throw of `make` reaches whoever asks.
 */
export function prepared<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  const get = () => {
    made ??= { value: make() }
    return made.value
  }
  void afterCallsWentOut().then(() => {
    try {
      get()
    } catch {
      made = undefined // whoever asks for it meets the error
    }
  })
  return get
}

/** The turn of the event loop after next: requests that were begun in this one are on their way. */
export async function afterCallsWentOut(): Promise<void> {
  await nextTurn()
  await nextTurn()
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
