import { useSyncExternalStore } from 'react'

/** The places of the dashboard that are only scenery here. */
export const SCENERY = ['dashboard', 'sites', 'billing'] as const
export type Scenery = (typeof SCENERY)[number]
export type Route = { page: Scenery } | { page: 'briefs' } | { page: 'genesis'; briefId?: string }

const PATHS = { dashboard: 'tableau-de-bord', sites: 'sites', billing: 'facturation', briefs: 'briefs' } as const
type Fixed = keyof typeof PATHS

/** Where a hash leads; Genesis, when it names nothing else. */
export function routeOf(hash: string): Route {
  const path = hash.replace(/^#\/?/, '')
  const briefId = /^genesis\/(brief_[0-9A-Z]{26})$/.exec(path)?.[1]
  if (briefId) return { page: 'genesis', briefId }
  const page = (Object.keys(PATHS) as Fixed[]).find((name) => PATHS[name] === path) // the keys of the table above
  return { page: page ?? 'genesis' }
}

export function hrefOf(route: Route): string {
  if (route.page !== 'genesis') return `#/${PATHS[route.page]}`
  return route.briefId === undefined ? '#/genesis' : `#/genesis/${route.briefId}`
}

export function goTo(route: Route): void {
  location.hash = hrefOf(route)
}

/** Another name for the place one is at: nothing to come back to. */
export function renameTo(route: Route): void {
  location.replace(hrefOf(route))
}

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => location.hash))
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
