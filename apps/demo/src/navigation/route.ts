import { useSyncExternalStore } from 'react'

/** Where the page is, kept in the address after `#`, so that a reload comes back to it. */
export type Route = { page: 'new' } | { page: 'briefs' } | { page: 'brief'; briefId: string }

/** The route an address stands for; anything unknown is the form. */
export function routeOf(hash: string): Route {
  const briefId = /^#\/briefs\/(brief_[0-9A-Z]{26})$/.exec(hash)?.[1]
  if (briefId) return { page: 'brief', briefId }
  return hash === '#/briefs' ? { page: 'briefs' } : { page: 'new' }
}

/** The address of a route. */
export function hrefOf(route: Route): string {
  if (route.page === 'brief') return `#/briefs/${route.briefId}`
  return route.page === 'briefs' ? '#/briefs' : '#/'
}

export function goTo(route: Route): void {
  location.hash = hrefOf(route)
}

/** The current route; follows the address. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return routeOf(hash)
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
