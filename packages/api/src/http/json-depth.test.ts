import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nestsDeeperThan } from './json-depth.ts'

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Math.max(0, ...Object.values(value).map(depthOf))
}

test('says of any JSON what walking it would say', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 0, max: 6 }), (value, max) => {
      expect(nestsDeeperThan(JSON.stringify(value), max)).toBe(depthOf(value) > max)
    }),
  )
})

test('brackets in strings do not count, and escapes do not end them', () => {
  expect(nestsDeeperThan('{"a":"[[[[{{{{\\"[[[["}', 1)).toBe(false)
})

test('a long text of brackets is told at once and does not overflow', () => {
  expect(nestsDeeperThan('['.repeat(100_000), 20)).toBe(true)
})
