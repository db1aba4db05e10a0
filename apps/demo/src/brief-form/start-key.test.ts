import { expect, it } from 'vitest'
import { createStartKeys } from './start-key.ts'

it('keeps one key for one wish: the same answers until there is a brief, another for other answers', () => {
  const keys = createStartKeys()
  const first = keys.keyFor({ a: 1 })
  expect(first).toMatch(/^[A-Za-z0-9_-]{16,128}$/)
  expect(keys.keyFor({ a: 1 })).toBe(first)
  const other = keys.keyFor({ a: 2 })
  expect(other).not.toBe(first)
  keys.settle()
  expect(keys.keyFor({ a: 2 })).not.toBe(other)
})
