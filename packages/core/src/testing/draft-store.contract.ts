import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '../domain/draft.ts'
import type { StoreUnderTest } from './store-under-test.ts'

type Drafts = Pick<StoreUnderTest, 'drafts' | 'close'>

/** What every `DraftStore` keeps. */
export function draftStoreContract(name: string, open: () => Promise<Drafts>): void {
  describe(`${name}: draft store`, () => {
    let store: Drafts
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    const draft = (revision: number, businessName = 'Chez Awa'): Draft => ({
      step: 'offer',
      values: { businessName, services: [{ name: 'Attiéké poisson' }], yearsInBusiness: 0 },
      revision,
    })

    it('has none at first', async () => {
      expect(await store.drafts.get('user-1')).toBeUndefined()
    })

    it('saves, counts revisions, and reads back', async () => {
      expect(await store.drafts.save('user-1', draft(0))).toStrictEqual({ kind: 'saved', draft: draft(1) })
      expect(await store.drafts.get('user-1')).toStrictEqual(draft(1))
      expect(await store.drafts.save('user-1', draft(1, 'Awa'))).toStrictEqual({
        kind: 'saved',
        draft: draft(2, 'Awa'),
      })
      expect(await store.drafts.get('user-1')).toStrictEqual(draft(2, 'Awa'))
    })

    it('saves a draft with nothing in it yet', async () => {
      await store.drafts.save('user-1', { step: 'start', values: {}, revision: 0 })
      expect(await store.drafts.get('user-1')).toStrictEqual({ step: 'start', values: {}, revision: 1 })
    })

    it('refuses a revision that is not the stored one, and says which is', async () => {
      expect(await store.drafts.save('user-1', draft(3))).toStrictEqual({ kind: 'stale', revision: 0 })
      await store.drafts.save('user-1', draft(0))
      expect(await store.drafts.save('user-1', draft(0, 'Autre'))).toStrictEqual({ kind: 'stale', revision: 1 })
      expect(await store.drafts.save('user-1', draft(2, 'Autre'))).toStrictEqual({ kind: 'stale', revision: 1 })
      expect(await store.drafts.get('user-1')).toStrictEqual(draft(1))
    })

    it('lets one of two saves of a revision win', async () => {
      const saves = [store.drafts.save('user-1', draft(0, 'Un')), store.drafts.save('user-1', draft(0, 'Deux'))]
      const kinds = (await Promise.all(saves)).map(({ kind }) => kind)
      expect(kinds.sort()).toStrictEqual(['saved', 'stale'])
    })

    it('starts at 0 again after a delete; deleting nothing is harmless', async () => {
      await store.drafts.delete('user-1')
      await store.drafts.save('user-1', draft(0))
      await store.drafts.delete('user-1')
      expect(await store.drafts.get('user-1')).toBeUndefined()
      expect(await store.drafts.save('user-1', draft(1))).toStrictEqual({ kind: 'stale', revision: 0 })
      expect(await store.drafts.save('user-1', draft(0))).toMatchObject({ kind: 'saved' })
    })

    it('keeps users apart', async () => {
      await store.drafts.save('user-1', draft(0, 'Un'))
      await store.drafts.save('user-2', draft(0, 'Deux'))
      await store.drafts.delete('user-2')
      expect(await store.drafts.get('user-1')).toStrictEqual(draft(1, 'Un'))
    })
  })
}
