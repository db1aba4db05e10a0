import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EVENT_LIMITS } from './brief-event.ts'
import { jsonBytes, preview } from './preview.ts'

test('whatever a section holds, its preview fits', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      expect(jsonBytes(preview(value))).toBeLessThanOrEqual(EVENT_LIMITS.preview)
    }),
  )
  const services = Array.from({ length: 20 }, (_, i) => ({ name: `Service ${i}`, description: 'é'.repeat(500) }))
  expect(jsonBytes(preview({ services }))).toBeLessThanOrEqual(EVENT_LIMITS.preview)
  expect(jsonBytes(preview(Array.from({ length: 5000 }, () => 'x')))).toBeLessThanOrEqual(EVENT_LIMITS.preview)
})

test('what fits is shown as it is; what is cut keeps its shape', () => {
  const small = { title: 'Bonjour', list: ['a', 'b'] }
  expect(preview(small)).toEqual(small)
  const cut = preview({ title: 'Bonjour', text: 'mot '.repeat(3000) })
  expect(cut).toMatchObject({ title: 'Bonjour', text: expect.stringMatching(/mot…$/) })
})
