import { at, COMPLETED, claimed, fileOf, PROGRESS, started, stepOf } from '../brief-fixtures.ts'
import { openSqliteStore } from '../../adapters/sqlite/open-store.ts'

/**
 * A process that works brief after brief and says on stdout, one JSON line each, what the store has acknowledged:
 * `{briefId, lastSeq, file?, finished?}`. It never ends by itself. `argv[2]`: the store's file.
 */
const [, , location = ''] = process.argv
const { ledger } = openSqliteStore({ location })
const say = (told: Record<string, unknown>) => process.stdout.write(`${JSON.stringify(told)}\n`)

for (;;) {
  const { briefId } = await started(ledger)
  say({ briefId, lastSeq: 1 })
  const lease = await claimed(ledger, briefId)
  say({ briefId, lastSeq: 2 })
  for (let round = 0; round < 4; round++) {
    await ledger.append(lease, [PROGRESS, PROGRESS], at(2))
    say({ briefId, lastSeq: 4 + 3 * round })
    const file = fileOf(lease, `calls/${round}.json`)
    const files = [{ path: file, content: { kind: 'json' as const, value: 'x'.repeat(4000 * round) } }]
    await ledger.commitStep(lease, stepOf(lease, { step: `step-${round}`, files }), at(3))
    say({ briefId, lastSeq: 5 + 3 * round, file })
  }
  await ledger.finish(lease, COMPLETED, at(4))
  say({ briefId, lastSeq: 15, finished: true })
}
