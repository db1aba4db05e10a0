import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { briefLedgerContract } from '../../testing/brief-ledger.contract.ts'
import { briefListContract } from '../../testing/brief-list.contract.ts'
import { briefMovesContract } from '../../testing/brief-moves.contract.ts'
import { cacheContract } from '../../testing/cache.contract.ts'
import { draftStoreContract } from '../../testing/draft-store.contract.ts'
import { durabilityContract, type ReopenableStore } from '../../testing/durability.contract.ts'
import { eventLogContract } from '../../testing/event-log.contract.ts'
import { fileStoreContract } from '../../testing/file-store.contract.ts'
import { outboxContract } from '../../testing/outbox.contract.ts'
import { quotaLedgerContract } from '../../testing/quota-ledger.contract.ts'
import { rateLimiterContract } from '../../testing/rate-limiter.contract.ts'
import { secretsContract } from '../../testing/secrets.contract.ts'
import { openSqliteStore } from './open-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'genesis-sqlite-'))
let files = 0

async function openAt(location: string): Promise<ReopenableStore> {
  const { close, ...ports } = openSqliteStore({ location, onListenerError: () => undefined })
  const reopen = async () => {
    close()
    return openAt(location)
  }
  return { ...ports, close: async () => close(), reopen }
}

const places: Record<string, () => Promise<ReopenableStore>> = {
  'sqlite in memory': () => openAt(':memory:'),
  'sqlite file': () => openAt(join(folder, `${(files += 1)}.db`)),
}

describe('the embedded store', () => {
  afterAll(() => rmSync(folder, { recursive: true }))
  for (const [place, open] of Object.entries(places)) {
    briefLedgerContract(place, open)
    briefListContract(place, open)
    briefMovesContract(place, open)
    cacheContract(place, open)
    draftStoreContract(place, open)
    eventLogContract(place, open)
    fileStoreContract(place, open)
    outboxContract(place, open)
    quotaLedgerContract(place, open)
    rateLimiterContract(place, open)
    secretsContract(place, open)
  }
  durabilityContract('sqlite file', () => openAt(join(folder, `${(files += 1)}.db`)))
})
