import type { QuotaLedger } from '../../ports/quota-ledger.ts'
import type { StoreContext } from './store-context.ts'
import { answer } from './store-error.ts'
import { countUnits } from './unit-rows.ts'

export function createQuotaLedger({ db }: StoreContext): QuotaLedger {
  return {
    counts: (userId, period, asOf) => answer(() => countUnits(db, userId, { period, asOf })),
    markReported: (briefId, at) =>
      answer(() => {
        // The first time DC360 took it counts: a later one must not make the unit look unreported again.
        const sql = `UPDATE units SET reported_at = ? WHERE brief_id = ? AND state = 'charged' AND reported_at IS NULL`
        db.write('ordered', () => db.run(sql, at.getTime(), briefId))
      }),
  }
}
