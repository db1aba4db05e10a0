import { expect, it } from 'vitest'
import { createCallLog } from './call-log.ts'

it('forgets the oldest call beyond its capacity', () => {
  const log = createCallLog(2)
  for (const path of ['/a', '/b', '/c']) log.add({ at: '', method: 'GET', path, status: 200 })
  expect(log.all().map((call) => call.path)).toEqual(['/b', '/c'])
})
