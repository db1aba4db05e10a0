import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hash, seedOf, shuffled } from './seed.ts'

it('shuffles without losing or adding', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.integer()), (seed, items) => {
      expect([...shuffled(seed, items)].sort()).toEqual([...items].sort())
    }),
  )
})

it('spreads its hashes', () => {
  const counts = new Map<number, number>()
  for (let i = 0; i < 5000; i++) counts.set(hash(`business ${i}`) % 5, (counts.get(hash(`business ${i}`) % 5) ?? 0) + 1)
  for (const count of counts.values()) expect(count).toBeGreaterThan(850)
})

it('reads a business by its own words, accents and case aside', () => {
  expect(seedOf({ businessName: 'Éclat', sector: 'Mode' })).toBe(seedOf({ businessName: 'eclat', sector: 'mode' }))
  expect(seedOf({ businessName: 'A', sector: 'B' })).not.toBe(
    seedOf({ businessName: 'A', sector: 'B', location: { city: 'C' } }),
  )
})
