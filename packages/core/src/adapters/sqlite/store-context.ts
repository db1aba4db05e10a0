import type { Database } from './database.ts'
import type { Wakes } from './wakes.ts'

/** What every part of the embedded store works on. */
export type StoreContext = { db: Database; wakes: Wakes }
