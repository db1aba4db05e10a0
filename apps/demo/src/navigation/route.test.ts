import { expect, it } from 'vitest'
import { hrefOf, type Route, routeOf } from './route.ts'

it.each<Route>([
  { page: 'dashboard' },
  { page: 'sites' },
  { page: 'billing' },
  { page: 'briefs' },
  { page: 'genesis' },
  { page: 'genesis', briefId: 'brief_01KADJ4Q8W0000000000000000' },
])('finds the way back to %o', (route) => {
  expect(routeOf(hrefOf(route))).toEqual(route)
})

it.each(['', '#', '#/', '#/nowhere', '#/genesis/', '#/genesis/brief_x', '#/genesis/../briefs'])(
  'takes %s to Genesis',
  (hash) => {
    expect(routeOf(hash)).toEqual({ page: 'genesis' })
  },
)
