import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { briefQueueContract, type QueueUnderTest } from '../../testing/brief-queue.contract.ts'
import { openSqliteStore } from '../sqlite/open-store.ts'
import { createInlineQueue } from './inline-queue.ts'

const folder = mkdtempSync(join(tmpdir(), 'genesis-inline-'))
let files = 0

async function openAt(location: string): Promise<QueueUnderTest> {
  const store = openSqliteStore({ location })
  const reopen = async () => {
    store.close()
    return openAt(location)
  }
  return { queue: createInlineQueue(store.jobs), close: async () => store.close(), reopen }
}

describe('the queue inside the process', () => {
  afterAll(() => rmSync(folder, { recursive: true }))
  briefQueueContract('inline over sqlite', () => openAt(join(folder, `${(files += 1)}.db`)))
})
