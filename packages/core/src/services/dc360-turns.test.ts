import { expect, test } from 'vitest'
import { createDc360Turns } from './dc360-turns.ts'

const frozen = { now: () => new Date(5000) }

test('turns of one user never overlap and are given in order, also after one that fails', async () => {
  const turns = createDc360Turns(frozen)
  const log: string[] = []
  const turn = (name: string) =>
    turns.take('u', async () => {
      log.push(`${name} begins`)
      await Promise.resolve()
      log.push(`${name} ends`)
      if (name === 'b') throw new Error(name)
    })
  await Promise.allSettled([turn('a'), turn('b'), turn('c')])
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

test('users do not wait for each other', async () => {
  const turns = createDc360Turns(frozen)
  const held = Promise.withResolvers<void>()
  const first = turns.take('a', () => held.promise)
  expect(await turns.take('b', async () => 'done')).toBe('done')
  held.resolve()
  await first
})

test('each turn is later than the one before, though the clock stands still', async () => {
  const turns = createDc360Turns(frozen)
  const at = [await turns.take('u', async (t) => t), await turns.take('u', async (t) => t)]
  expect(at.map((moment) => moment.getTime())).toEqual([5000, 5001])
})
