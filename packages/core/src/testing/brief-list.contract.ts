import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ListQuery } from '../ports/brief-ledger.ts'
import { at, finished, started } from './brief-fixtures.ts'
import type { StoreUnderTest } from './store-under-test.ts'

/** What `BriefLedger.list` keeps. */
export function briefListContract(name: string, open: () => Promise<Pick<StoreUnderTest, 'ledger' | 'close'>>): void {
  describe(`${name}: lists of briefs`, () => {
    let store: Awaited<ReturnType<typeof open>>
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    const list = async (query: Partial<ListQuery> = {}, userId = 'user-1') => {
      const page = await store.ledger.list(userId, { limit: 10, offset: 0, sort: 'created_desc', ...query })
      return { names: page.records.map(({ businessName }) => businessName), totalCount: page.totalCount }
    }
    const add = (businessName: string, hour: number, sector = 'restaurant', userId = 'user-1') =>
      started(store.ledger, { userId, at: at(hour * 3600), input: { businessName, sector } })

    it('is empty for a user without briefs', async () => {
      await add('Chez Awa', 0)
      expect(await list({}, 'user-2')).toStrictEqual({ names: [], totalCount: 0 })
    })

    it('has the records as `get` has them, of one user only', async () => {
      const { briefId } = await add('Chez Awa', 0)
      await add('Ailleurs', 1, 'restaurant', 'user-2')
      const page = await store.ledger.list('user-1', { limit: 10, offset: 0, sort: 'created_desc' })
      expect(page).toStrictEqual({ records: [await store.ledger.get(briefId)], totalCount: 1 })
    })

    it('sorts by creation, either way, and by last change', async () => {
      const first = await add('Un', 0)
      await add('Deux', 1)
      await add('Trois', 2)
      await store.ledger.cancel(first.briefId, at(4 * 3600))
      expect((await list()).names).toStrictEqual(['Trois', 'Deux', 'Un'])
      expect((await list({ sort: 'created_asc' })).names).toStrictEqual(['Un', 'Deux', 'Trois'])
      expect((await list({ sort: 'updated_desc' })).names).toStrictEqual(['Un', 'Trois', 'Deux'])
    })

    it('keeps the order of ids among briefs of one moment', async () => {
      for (const businessName of ['Un', 'Deux', 'Trois']) await add(businessName, 0)
      expect((await list()).names).toStrictEqual(['Trois', 'Deux', 'Un'])
      expect((await list({ sort: 'updated_desc' })).names).toStrictEqual(['Trois', 'Deux', 'Un'])
    })

    it('gives pages and counts all', async () => {
      for (const [hour, businessName] of ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'].entries())
        await add(businessName, hour)
      expect(await list({ limit: 2 })).toStrictEqual({ names: ['Cinq', 'Quatre'], totalCount: 5 })
      expect(await list({ limit: 2, offset: 4 })).toStrictEqual({ names: ['Un'], totalCount: 5 })
      expect(await list({ limit: 2, offset: 9 })).toStrictEqual({ names: [], totalCount: 5 })
      expect(await list({ limit: 2, offset: 1, q: 'q' })).toStrictEqual({ names: ['Quatre'], totalCount: 2 })
    })

    it('filters by status', async () => {
      await add('Attend', 0)
      await finished(store.ledger, { input: { businessName: 'Fini' } })
      const cancelled = await add('Annulé', 1)
      await store.ledger.cancel(cancelled.briefId, at(2 * 3600))
      expect(await list({ status: ['completed', 'cancelled'] })).toStrictEqual({
        names: ['Annulé', 'Fini'],
        totalCount: 2,
      })
      expect(await list({ status: ['pending'] })).toStrictEqual({ names: ['Attend'], totalCount: 1 })
      expect(await list({ status: [] })).toStrictEqual({ names: [], totalCount: 0 })
    })

    it('finds words in name or sector, accents and case free', async () => {
      await add('Pâtisserie Élodie', 0, 'commerce')
      await add('Salon Fatou', 1, 'Beauté & coiffure')
      await add('100 % Wax_Couture', 2, 'couture')
      expect((await list({ q: 'patisserie' })).names).toStrictEqual(['Pâtisserie Élodie'])
      expect((await list({ q: 'ÉLO' })).names).toStrictEqual(['Pâtisserie Élodie'])
      expect((await list({ q: 'beaute' })).names).toStrictEqual(['Salon Fatou'])
      expect((await list({ q: 'commerce' })).names).toStrictEqual(['Pâtisserie Élodie'])
      expect((await list({ q: 'wax couture' })).names).toStrictEqual(['100 % Wax_Couture'])
      expect((await list({ q: 'ouagadougou' })).names).toStrictEqual([])
    })

    it('looks for signs alone as they are', async () => {
      await add('Chez Awa', 0)
      await add('Wax & Style', 1)
      expect((await list({ q: ' & ' })).names).toStrictEqual(['Wax & Style'])
      expect((await list({ q: '%' })).names).toStrictEqual([])
    })

    it('filters by sector, accents and case free, as a whole', async () => {
      await add('Un', 0, 'Éducation')
      await add('Deux', 1, 'éducation populaire')
      expect((await list({ sort: 'created_asc', sector: 'education' })).names).toStrictEqual(['Un'])
    })

    it('filters by creation: both ends included, a date stands for its day in UTC', async () => {
      await add('Veille', -9) // 2026-11-19T23:00Z
      await add('Matin', 0) // 2026-11-20T08:00Z
      await add('Soir', 15.99)
      await add('Lendemain', 16) // 2026-11-21T00:00Z
      const day = { dateFrom: '2026-11-20', dateTo: '2026-11-20', sort: 'created_asc' as const }
      expect(await list(day)).toStrictEqual({ names: ['Matin', 'Soir'], totalCount: 2 })
      expect((await list({ dateFrom: '2026-11-20T08:00:00Z', sort: 'created_asc' })).names[0]).toBe('Matin')
      expect((await list({ dateTo: '2026-11-20T08:00:00.000Z' })).names).toStrictEqual(['Matin', 'Veille'])
      expect((await list({ dateTo: '2026-11-20T09:00:00+02:00' })).names).toStrictEqual(['Veille'])
    })

    it('filters by archived', async () => {
      await add('Chez Awa', 0)
      expect((await list({ archived: false })).totalCount).toBe(1)
      expect((await list({ archived: true })).totalCount).toBe(0)
    })
  })
}
