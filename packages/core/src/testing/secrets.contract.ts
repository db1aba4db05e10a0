import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unique } from './brief-fixtures.ts'
import type { StoreUnderTest } from './store-under-test.ts'

type SecretStore = Pick<StoreUnderTest, 'secrets' | 'close'>

/** What every `Secrets` keeps. */
export function secretsContract(name: string, open: () => Promise<SecretStore>): void {
  describe(`${name}: secrets`, () => {
    let store: SecretStore
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    it('makes a secret once and keeps it', async () => {
      const first = await store.secrets.getOrCreate('jwt', () => 'made-first')
      expect(first).toBe('made-first')
      expect(await store.secrets.getOrCreate('jwt', () => 'made-second')).toBe('made-first')
      expect(await store.secrets.getOrCreate('webhook', () => 'another')).toBe('another')
    })

    it('gives one secret to all who ask at once', async () => {
      const race = Array.from({ length: 8 }, () => store.secrets.getOrCreate('jwt', () => unique('secret')))
      expect(new Set(await Promise.all(race)).size).toBe(1)
    })

    it('keeps nothing when making fails', async () => {
      const fail = () => {
        throw new Error('no randomness')
      }
      await expect(store.secrets.getOrCreate('jwt', fail)).rejects.toThrow('no randomness')
      expect(await store.secrets.getOrCreate('jwt', () => 'made')).toBe('made')
    })
  })
}
