import { createFaultyNetwork } from './faulty-network.ts'

/** The real network, for the test bench's own controls: they stand outside what they spoil. */
export const directFetch: typeof fetch = window.fetch.bind(window)

/** The network of everything else on this page, the wizard's streams included. In place once this file is loaded. */
export const pageNetwork = createFaultyNetwork(directFetch, (ms, act) => {
  const timer = setTimeout(act, ms)
  return () => clearTimeout(timer)
})

window.fetch = pageNetwork.fetch

const really = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')?.get
Object.defineProperty(navigator, 'onLine', {
  configurable: true,
  get: () => pageNetwork.get() !== 'offline' && really?.call(navigator) !== false,
})

let wasOnline = true
pageNetwork.subscribe(() => {
  const isOnline = pageNetwork.get() !== 'offline'
  if (isOnline !== wasOnline) window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'))
  wasOnline = isOnline
})
