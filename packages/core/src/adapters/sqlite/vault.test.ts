import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from './database.ts'
import { createKey, forgetKey, type VaultKey } from './vault.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'genesis-vault-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('has each living key once in the file and no forgotten one, whatever came and went between', () => {
  const location = join(folder, 'vault.db')
  const db = openDatabase(location)
  const living: VaultKey[] = []
  const forgotten: VaultKey[] = []
  const forgetOne = (index: number) => {
    const [key] = living.splice(index % living.length, 1)
    if (!key) return
    forgetKey(db, key.slot)
    forgotten.push(key)
  }
  for (let round = 0; round < 40; round++) {
    db.write('ordered', () => {
      for (let n = 0; n < 100; n++) living.push(createKey(db))
      for (let n = 0; n < 70; n++) forgetOne(n * 7919 + round)
    })
  }
  db.write('ordered', () => {
    for (let n = 0; n < 900; n++) forgetOne(n * 104_729)
  })
  db.checkpoint()
  db.close()

  const file = readFileSync(location)
  const isThere = ({ key }: VaultKey) => file.includes(key.export())
  expect(forgotten.filter(isThere)).toHaveLength(0)
  expect(living.filter(isThere)).toHaveLength(living.length)
  const copies = living.filter(({ key }) => file.indexOf(key.export()) !== file.lastIndexOf(key.export()))
  expect(copies).toHaveLength(0)
})
