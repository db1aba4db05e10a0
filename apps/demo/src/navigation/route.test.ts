import { expect, it } from 'vitest'
import { hrefOf, type Route, routeOf } from './route.ts'

const BRIEF = 'brief_01JD3V6ZK8Q2M4N5P6R7S8T9VW'

it.each<Route>([{ page: 'new' }, { page: 'briefs' }, { page: 'brief', briefId: BRIEF }])(
  'keeps $page in the address',
  (route) => {
    expect(routeOf(hrefOf(route))).toEqual(route)
  },
)

it.each(['', '#', '#/nowhere', '#/briefs/brief_short', '#/briefs/../x'])('takes %s for the form', (hash) => {
  expect(routeOf(hash)).toEqual({ page: 'new' })
})
