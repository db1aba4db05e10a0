import { expect, it } from 'vitest'
import { createSaver } from './saver.ts'

it('writes one snapshot at a time, and the last one has every change', async () => {
  let state = 0
  let open = 0
  const written: string[] = []
  const saver = createSaver(
    () => String(state),
    async (snapshot) => {
      expect(++open).toBe(1)
      await Promise.resolve()
      written.push(snapshot)
      open--
    },
  )
  const flushed = Array.from({ length: 50 }, () => {
    state++
    saver.changed()
    return saver.flush()
  })
  await Promise.all(flushed)
  expect(written.at(-1)).toBe('50')
  expect(written.length).toBeLessThan(5)
})

it('rejects when the write failed, and writes again at the next flush', async () => {
  const written: string[] = []
  let broken = true
  const saver = createSaver(
    () => 'state',
    (snapshot) => {
      if (broken) throw new Error('disk full')
      written.push(snapshot)
    },
  )
  saver.changed()
  await expect(saver.flush()).rejects.toThrow('disk full')
  broken = false
  await saver.flush()
  await saver.flush()
  expect(written).toEqual(['state'])
})
