import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPacks } from './read-packs.ts'

const PACKS = join(import.meta.dirname, '../packs')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'))
  cpSync(PACKS, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

function spoil(file: string, content: string) {
  writeFileSync(join(folder, file), content)
  return readPacks(folder).faults ?? []
}

describe('readPacks', () => {
  it('reads the project’s packs without a fault', () => {
    expect(readPacks(PACKS).faults).toBeUndefined()
  })
  it('names the file and the path of a fault in a part of a sector', () => {
    const faults = spoil('sectors/salon/voice.yaml', 'phrases: {hero: {fr: [], en: [x]}}\nvalues: []\nfaq: []\n')
    expect(faults[0]).toMatchObject({ file: 'sectors/salon/voice.yaml', path: 'phrases.hero.fr' })
  })
  it('names the file of a fault in a country, and in the common phrases', () => {
    expect(spoil('countries/sn.yaml', 'code: sn\n')[0]?.file).toBe('countries/sn.yaml')
    expect(
      spoil('common.yaml', 'a.slot: {fr: [x]}\n').some(
        ({ file, path }) => file === 'common.yaml' && path === 'a.slot.en',
      ),
    ).toBe(true)
  })
  it('names a file that is missing or is no YAML', () => {
    rmSync(join(folder, 'sectors/tech/look.yaml'))
    expect(readPacks(folder).faults).toEqual([{ file: 'sectors/tech/look.yaml', path: '', message: 'is missing' }])
    expect(spoil('themes.yaml', 'a: [').some(({ file }) => file === 'themes.yaml')).toBe(true)
  })
  it('wants a sector to have the name of its folder', () => {
    cpSync(join(folder, 'sectors/salon'), join(folder, 'sectors/spa'), { recursive: true })
    expect(readPacks(folder).faults).toEqual([
      { file: 'sectors/spa/sector.yaml', path: 'id', message: 'is not the name of its folder, spa' },
    ])
  })
})
