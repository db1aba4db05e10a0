import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { testPacks } from '../../testing/test-packs.ts'
import { loadPacks, packLibrary } from './json-packs.ts'

const folder = mkdtempSync(join(tmpdir(), 'packs-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('loadPacks', () => {
  it('reads back a bundle as it was written', () => {
    const { sectors, countries, themes, common } = testPacks()
    const path = join(folder, 'packs.json')
    writeFileSync(path, JSON.stringify({ sectors, countries, themes, common }))
    const packs = loadPacks(path)
    expect(packs.sectors).toEqual(sectors)
    expect(packs.country('SN')?.currency.code).toBe('XOF')
    expect(packs.country(undefined)).toBeUndefined()
    expect(packs.country('ZZ')).toBeUndefined()
  })
  it('says which file it could not read', () => {
    expect(() => loadPacks(join(folder, 'none.json'))).toThrow('none.json')
  })
  it('refuses what is not a bundle', () => {
    const path = join(folder, 'bad.json')
    writeFileSync(path, '{"sectors": []}')
    expect(() => loadPacks(path)).toThrow(/countries/)
  })
})

it('knows nothing with no packs', () => {
  const packs = packLibrary({ sectors: [], countries: [], themes: [], common: {} })
  expect(packs.sector('restaurant')).toBeUndefined()
})
