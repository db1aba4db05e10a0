import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { at } from './brief-fixtures.ts'
import type { StoreUnderTest } from './store-under-test.ts'

type CacheStore = Pick<StoreUnderTest, 'cache' | 'close'>

/** What every `Cache` keeps. A value may be forgotten at any time; a store under test has no reason to. */
export function cacheContract(name: string, open: () => Promise<CacheStore>): void {
  describe(`${name}: cache`, () => {
    let store: CacheStore
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    it('has nothing under a key that was not set', async () => {
      expect(await store.cache.get('none', at(0))).toBeUndefined()
    })

    it.each([
      ['an object', JSON.parse('{"__proto__": 1, "a": [null, "é", {"b": 1.5}]}')],
      ['null', null],
      ['false', false],
      ['a large value', Array.from({ length: 3000 }, (_, i) => ({ source: `https://example.org/${i}` }))],
    ])('gives %s back with the moment it was kept', async (_case, value) => {
      await store.cache.set('key', value, at(1), at(60))
      expect(await store.cache.get('key', at(2))).toStrictEqual({ value, keptAt: at(1) })
    })

    it('forgets at the moment of expiry', async () => {
      await store.cache.set('key', 1, at(0), at(60))
      expect(await store.cache.get('key', at(59.999))).toStrictEqual({ value: 1, keptAt: at(0) })
      expect(await store.cache.get('key', at(60))).toBeUndefined()
    })

    it('replaces a value, its moment and its expiry', async () => {
      await store.cache.set('key', 1, at(0), at(60))
      await store.cache.set('key', 2, at(30), at(90))
      expect(await store.cache.get('key', at(80))).toStrictEqual({ value: 2, keptAt: at(30) })
    })

    it('deletes; deleting nothing is harmless', async () => {
      await store.cache.set('key', 1, at(0), at(60))
      await store.cache.set('other', 2, at(0), at(60))
      await store.cache.delete('key')
      await store.cache.delete('key')
      expect(await store.cache.get('key', at(1))).toBeUndefined()
      expect(await store.cache.get('other', at(1))).toStrictEqual({ value: 2, keptAt: at(0) })
    })
  })
}
