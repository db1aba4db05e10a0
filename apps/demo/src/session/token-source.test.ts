import { expect, it } from 'vitest'
import { createTokenSource } from './token-source.ts'

it('fetches one token for all who ask at once, and keeps it', async () => {
  let fetched = 0
  const tokens = createTokenSource(async () => `token ${++fetched}`)
  expect(await Promise.all([tokens.get(), tokens.get()])).toEqual(['token 1', 'token 1'])
  expect(await tokens.get()).toBe('token 1')
  expect(await tokens.renew()).toBe('token 2')
  tokens.drop()
  expect(await tokens.get()).toBe('token 3')
})

it('asks again after a failure', async () => {
  let fetched = 0
  const tokens = createTokenSource(async () => {
    if (++fetched === 1) throw new Error('not now')
    return 'token'
  })
  await expect(tokens.get()).rejects.toThrow('not now')
  expect(await tokens.get()).toBe('token')
})
