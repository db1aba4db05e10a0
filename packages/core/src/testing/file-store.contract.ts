import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { briefFolder } from '../domain/virtual-path.ts'
import { at, fileOf, finished, newBriefId, started } from './brief-fixtures.ts'
import type { StoreUnderTest } from './store-under-test.ts'

type Files = Pick<StoreUnderTest, 'ledger' | 'files' | 'close'>

/** JSON has no -0: what JSON itself makes of a value is what must come back. */
const jsonValue = fc.jsonValue({ maxDepth: 6 }).map((value): unknown => JSON.parse(JSON.stringify(value)))

/** What every `FileStore` keeps. */
export function fileStoreContract(name: string, open: () => Promise<Files>): void {
  describe(`${name}: file store`, () => {
    let store: Files
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    const json = (value: unknown) => ({ kind: 'json' as const, value })
    const newFile = async () => fileOf(await started(store.ledger), 'calls/one.json')

    it('knows nothing of a file that was not written', async () => {
      const { userId, briefId } = await started(store.ledger)
      expect(await store.files.read(fileOf({ userId, briefId }, 'seo_optimization.json'))).toBeUndefined()
      expect(await store.files.read(fileOf({ userId, briefId: newBriefId() }, 'seo_optimization.json'))).toBeUndefined()
    })

    it('reads every JSON value as it was written', async () => {
      const path = await newFile()
      await fc.assert(
        fc.asyncProperty(jsonValue, async (value) => {
          await store.files.write(path, json(value))
          expect(await store.files.read(path)).toStrictEqual(json(value))
        }),
        { numRuns: 100 },
      )
    })

    it('reads all bytes as they were written', async () => {
      const path = await newFile()
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(60), async (part, times) => {
          const bytes = new Uint8Array(part.length * times)
          for (let i = 0; i < times; i++) bytes.set(part, i * part.length)
          const content = { kind: 'bytes' as const, bytes, mediaType: 'image/png' }
          await store.files.write(path, content)
          expect(await store.files.read(path)).toStrictEqual(content)
        }),
        { numRuns: 60 },
      )
    })

    it.each([
      ['keys that are names of prototypes', JSON.parse('{"__proto__": {"a": 1}, "constructor": 2, "toString": null}')],
      ['all of Unicode', { 'clé 🧵': 'Aïcha — «ça» \u2028 \u0000 \ud83d\ude00 नमस्ते', lone: '\ud800' }],
      ['a text far above every page', 'Attiéké et poisson braisé. '.repeat(40_000)],
      ['a value that does not compress', Array.from({ length: 20_000 }, (_, i) => Math.sin(i))],
      ['deep nesting', Array.from({ length: 500 }).reduce<unknown>((inner) => ({ inner: [inner] }), 'core')],
      ['nothing', null],
    ])('reads %s as written', async (_case, value) => {
      const path = await newFile()
      await store.files.write(path, json(value))
      const back = await store.files.read(path)
      expect(back?.kind === 'json' && JSON.stringify(back.value)).toBe(JSON.stringify(value))
    })

    it('does not follow the caller’s value after the write', async () => {
      const path = await newFile()
      const bytes = new Uint8Array([1, 2, 3])
      await store.files.write(path, { kind: 'bytes', bytes, mediaType: 'image/png' })
      bytes.fill(0)
      expect(await store.files.read(path)).toMatchObject({ bytes: new Uint8Array([1, 2, 3]) })
    })

    it('replaces, also one kind by the other', async () => {
      const path = await newFile()
      await store.files.write(path, { kind: 'bytes', bytes: new Uint8Array([1]), mediaType: 'image/png' })
      await store.files.write(path, json({ a: 1 }))
      expect(await store.files.read(path)).toStrictEqual(json({ a: 1 }))
    })

    it('refuses what is not a JSON value', async () => {
      await expect(store.files.write(await newFile(), json(undefined))).rejects.toThrow(TypeError)
    })

    it('refuses to write for a brief that is not there: it would outlive it', async () => {
      const { briefId, userId } = await finished(store.ledger)
      const path = fileOf({ userId, briefId }, 'calls/late.json')
      await store.ledger.delete(briefId, at(9))
      await expect(store.files.write(path, json(1))).rejects.toMatchObject({ code: 'GENESIS_BRIEF_NOT_FOUND' })
      await expect(store.files.publish('late', path)).rejects.toMatchObject({ code: 'GENESIS_BRIEF_NOT_FOUND' })
      expect(await store.files.list(briefFolder(userId, briefId))).toStrictEqual([])
    })

    it('refuses a path that names somebody else’s brief', async () => {
      const { briefId } = await started(store.ledger, { userId: 'user-1' })
      const path = fileOf({ userId: 'user-2', briefId }, 'calls/one.json')
      await expect(store.files.write(path, json(1))).rejects.toMatchObject({ code: 'GENESIS_BRIEF_NOT_FOUND' })
    })

    it('lists what is below a folder, sorted, and nothing beside it', async () => {
      const one = await started(store.ledger, { userId: 'user-1' })
      const two = await started(store.ledger, { userId: 'user-1' })
      const beside = await started(store.ledger, { userId: 'user-10' })
      for (const file of ['seo_optimization.json', 'calls/b.json', 'calls/a.json'] as const) {
        await store.files.write(fileOf(one, file), json(1))
      }
      const input = (brief: { userId: string; briefId: string }) => fileOf(brief, 'business_brief.json')
      expect(await store.files.list(briefFolder('user-1', one.briefId))).toStrictEqual([
        ...[input(one), fileOf(one, 'calls/a.json'), fileOf(one, 'calls/b.json'), fileOf(one, 'seo_optimization.json')],
      ])
      expect(await store.files.list(`${briefFolder('user-1', one.briefId)}calls/`)).toHaveLength(2)
      expect(await store.files.list('/users/user-1/')).toHaveLength(5)
      expect(await store.files.list('/users/user-1/')).toContain(input(two))
      expect(await store.files.list('/users/user-10/')).toStrictEqual([input(beside)])
      expect(await store.files.list('/users/nobody/')).toStrictEqual([])
    })

    it('keeps users apart whatever their ids are made of', async () => {
      const ids = ['a', 'a/b', '..', 'a%2Fb', '%', '_', 'é', 'A', '1*', 'user:1', ' ']
      const briefs = await Promise.all(ids.map((userId) => started(store.ledger, { userId })))
      for (const brief of briefs) {
        const folder = briefFolder(brief.userId, brief.briefId)
        expect(await store.files.list(folder)).toStrictEqual([fileOf(brief, 'business_brief.json')])
      }
    })

    it('serves a file under its public key for as long as the file lives', async () => {
      const brief = await finished(store.ledger)
      const path = fileOf(brief, 'logo.svg')
      const logo = { kind: 'bytes' as const, bytes: Buffer.from('<svg/>'), mediaType: 'image/svg+xml' }
      await store.files.publish('key-1', path)
      expect(await store.files.published('key-1')).toBeUndefined()
      await store.files.write(path, { ...logo, bytes: new Uint8Array(logo.bytes) })
      expect(await store.files.published('key-1')).toStrictEqual({ ...logo, bytes: new Uint8Array(logo.bytes) })
      expect(await store.files.published('key-2')).toBeUndefined()
      await store.files.publish('key-1', path)
      await store.ledger.delete(brief.briefId, at(9))
      expect(await store.files.published('key-1')).toBeUndefined()
    })
  })
}
