import { expect, test } from 'vitest'
import { startRelayLoop, type Timers } from './relay-loop.ts'

function heldTimers() {
  const set: { run: () => void; ms: number }[] = []
  const timers: Timers = { set: (run, ms) => set.push({ run, ms }), clear: () => undefined }
  return { set, timers }
}

const base = { now: () => new Date(1000), onError: () => undefined, maxPauseMs: 500, errorPauseMs: 50 }
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('looks at once, then when the next row is due, but never later than the longest pause', async () => {
  const { set, timers } = heldTimers()
  const dues = [new Date(1100), undefined, new Date(99_000)]
  startRelayLoop({ ...base, timers, relay: async () => dues.shift() })
  for (const ms of [100, 500, 500]) {
    await settled()
    const timer = set.pop()
    expect(timer?.ms).toBe(ms)
    timer?.run()
  }
})

test('a kick during a look makes it look again; two looks are never at once', async () => {
  const { timers } = heldTimers()
  let [looks, atOnce, most] = [0, 0, 0]
  const hold = Promise.withResolvers<void>()
  const loop = startRelayLoop({
    ...base,
    timers,
    relay: async () => {
      looks++
      most = Math.max(most, ++atOnce)
      if (looks === 1) await hold.promise
      atOnce--
      return undefined
    },
  })
  loop.kick()
  loop.kick()
  hold.resolve()
  await loop.stop()
  expect([looks, most]).toEqual([1, 1])
})

test('an error is told and tried again after its pause', async () => {
  const { set, timers } = heldTimers()
  const errors: unknown[] = []
  startRelayLoop({
    ...base,
    timers,
    onError: (error) => errors.push(error),
    relay: () => Promise.reject(new Error('x')),
  })
  await settled()
  expect(errors).toHaveLength(1)
  expect(set[0]?.ms).toBe(50)
})

test('stop waits for the delivery in hand, and nothing follows', async () => {
  const { set, timers } = heldTimers()
  const hold = Promise.withResolvers<undefined>()
  const loop = startRelayLoop({ ...base, timers, relay: () => hold.promise })
  const stopped = loop.stop()
  hold.resolve(undefined)
  await stopped
  loop.kick()
  await settled()
  expect(set).toHaveLength(0)
})
